using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Networking;

/// <summary>BP-NW-13: groups have no rules inside themselves.</summary>
internal sealed class RulesStandAlone : IRule
{
    public RuleCard Card { get; } = new(
        "BP-NW-13",
        "Groups have no rules inside themselves",
        "Inline rules and rule resources undo each other at every update (SEC-6).",
        []);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.SecurityGroup];

    public Verdict Check(ResourceNode node, RuleContext graph) => Verdict.All(Expect.Nothing(node, "ingress"), Expect.Nothing(node, "egress"));
}
