using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Monitoring;

/// <summary>BP-AL-06: an alarm that fills gaps asks for several points.</summary>
internal sealed class FillingNeedsSeveralPoints : IRule
{
    public RuleCard Card { get; } = new(
        "BP-AL-06",
        "An alarm that fills gaps asks for several points",
        "The newest point of a late metric is always the filling; one point would decide by it (X-8).",
        []);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Alarm];

    public Verdict Check(ResourceNode node, RuleContext graph) => Metrics.Expressions(node).Any(expression => expression.Expression.Contains("FILL", StringComparison.Ordinal))
        ? Expect.AtLeast(node, "datapointsToAlarm", 2)
        : Verdict.NotApplicable("no alarm fills gaps");
}
