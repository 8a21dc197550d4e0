using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Networking;

/// <summary>BP-NW-02: the default group of a network lets nothing through.</summary>
internal sealed class DefaultGroupIsClosed : IRule
{
    public RuleCard Card { get; } = new(
        "BP-NW-02",
        "The default group of a network lets nothing through",
        "Whatever forgets to name a group gets this one.",
        ["CKV2_AWS_12"]);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Vpc];

    public Verdict Check(ResourceNode node, RuleContext graph) =>
        Companions.Judge(
            graph,
            node,
            ResourceTypes.DefaultSecurityGroup,
            group => Verdict.All(Expect.Nothing(group, "ingress"), Expect.Nothing(group, "egress")));
}
