using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.LoadBalancing;

/// <summary>BP-LB-09: load balancers do more than watch request smuggling.</summary>
internal sealed class BalancerMitigatesDesync : IRule
{
    public RuleCard Card { get; } = new(
        "BP-LB-09",
        "Load balancers do more than watch request smuggling",
        "Mode monitor lets a smuggled request through.",
        ["CKV_AWS_328"]);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Balancer];

    public Verdict Check(ResourceNode node, RuleContext graph) => Expect.OneOf(node, "desyncMitigationMode", "defensive", "strictest");
}
