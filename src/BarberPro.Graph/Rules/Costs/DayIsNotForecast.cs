using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Costs;

/// <summary>BP-CO-02: no forecast is asked of a daily budget.</summary>
internal sealed class DayIsNotForecast : IRule
{
    public RuleCard Card { get; } = new(
        "BP-CO-02",
        "No forecast is asked of a daily budget",
        "AWS refuses forecasts for days, at deployment and not before (COST-1).",
        []);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Budget];

    public Verdict Check(ResourceNode node, RuleContext graph) => node.Text("timeUnit") != "DAILY"
        ? Verdict.NotApplicable("no budget is for a day")
        : Verdict.All(node.Each("notifications").Select(told => Expect.OneOf(node, $"{told.Path}.notificationType", "ACTUAL")));
}
