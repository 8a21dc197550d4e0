using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Scaling;

/// <summary>BP-SC-01: every fleet grows on an alarm of at most two datapoints.</summary>
internal sealed class FleetGrowsFast : IRule
{
    // Baseline, own rule SC-01.
    private const int MostDatapoints = 2;

    public RuleCard Card { get; } = new(
        "BP-SC-01",
        "Every fleet grows on an alarm of at most two datapoints",
        "Target tracking waits for three minutes; a rush does not (ASG-SPD-1).",
        []);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Group];

    public Verdict Check(ResourceNode node, RuleContext graph)
    {
        var quick = graph.Users(node, ResourceTypes.ScalingPolicy)
            .Where(policy => Groups.Adjustments(policy).Any(change => change > 0))
            .SelectMany(policy => Groups.AlarmsOf(graph, policy))
            .Any(alarm => (alarm.Number("datapointsToAlarm") ?? alarm.Number("evaluationPeriods")) <= MostDatapoints);
        return Verdict.When(
            quick,
            "alarms that add instances",
            "none of at most two datapoints",
            "an alarm of at most two datapoints that runs a scaling policy");
    }
}
