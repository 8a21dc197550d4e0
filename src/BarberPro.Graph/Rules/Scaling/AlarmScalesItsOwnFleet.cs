using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Scaling;

/// <summary>BP-SC-11: an alarm runs policies of the fleet that it watches.</summary>
internal sealed class AlarmScalesItsOwnFleet : IRule
{
    public RuleCard Card { get; } = new(
        "BP-SC-11",
        "An alarm runs policies of the fleet that it watches",
        "The other fleet would grow while this one is overrun.",
        []);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Alarm];

    public Verdict Check(ResourceNode node, RuleContext graph)
    {
        var policies = Groups.RunBy(graph, node).ToArray();
        return policies.Length == 0
            ? Verdict.NotApplicable("the alarm runs no scaling policy")
            : Verdict.When(
                Array.TrueForAll(policies, policy => policy.Parent == node.Parent && policy.Region == node.Region),
                node,
                "alarmActions",
                "policies of its own fleet");
    }
}
