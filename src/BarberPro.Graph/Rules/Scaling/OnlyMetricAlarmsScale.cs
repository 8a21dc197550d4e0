using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Scaling;

/// <summary>BP-SC-06: only plain metric alarms run scaling policies.</summary>
internal sealed class OnlyMetricAlarmsScale : IRule
{
    public RuleCard Card { get; } = new(
        "BP-SC-06",
        "Only plain metric alarms run scaling policies",
        "Composite and anomaly alarms may name one, and then nothing ever happens (X-4).",
        []);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Alarm, ResourceTypes.CompositeAlarm];

    public Verdict Check(ResourceNode node, RuleContext graph)
    {
        if (!Groups.RunBy(graph, node).Any())
        {
            return Verdict.NotApplicable("no alarm runs a scaling policy");
        }

        return node.Type == ResourceTypes.Alarm ? Expect.Nothing(node, "thresholdMetricId") : Verdict.Violated(
            "alarmActions",
            node.At("alarmActions"),
            "no scaling policy: composite alarms cannot run one");
    }
}
