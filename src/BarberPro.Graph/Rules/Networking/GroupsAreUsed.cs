using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Networking;

/// <summary>BP-NW-11: security groups guard something.</summary>
internal sealed class GroupsAreUsed : IRule
{
    public RuleCard Card { get; } = new(
        "BP-NW-11",
        "Security groups guard something",
        "An unused one waits to be attached to the wrong thing.",
        ["CKV2_AWS_5"]);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.SecurityGroup];

    public Verdict Check(ResourceNode node, RuleContext graph) => Verdict.When(
        graph.Users(node).Any(user => user.Type is not (ResourceTypes.Ingress or ResourceTypes.Egress or ResourceTypes.SecurityGroup)), "users", "rules only", "something that stands behind it");
}
