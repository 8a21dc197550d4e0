using System.Collections.Immutable;
using BarberPro.Graph.Values;

namespace BarberPro.Graph.Rules.Monitoring;

/// <summary>BP-AL-01: alarms may act.</summary>
internal sealed class AlarmsAct : IRule
{
    public RuleCard Card { get; } = new(
        "BP-AL-01",
        "Alarms may act",
        "Switched off for an hour, two years ago.",
        ["CKV_AWS_319"]);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Alarm, ResourceTypes.CompositeAlarm];

    public Verdict Check(ResourceNode node, RuleContext graph) =>
        Verdict.When(node.Flag("actionsEnabled") ?? node.Inputs["actionsEnabled"] is null or { Kind: GraphValueKind.Null }, node, "actionsEnabled", "true");
}
