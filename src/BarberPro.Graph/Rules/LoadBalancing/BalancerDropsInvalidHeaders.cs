using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.LoadBalancing;

/// <summary>BP-LB-08: load balancers drop headers that are no headers.</summary>
internal sealed class BalancerDropsInvalidHeaders : IRule
{
    public RuleCard Card { get; } = new(
        "BP-LB-08",
        "Load balancers drop headers that are no headers",
        "Two servers that read such a header differently can be played against each other.",
        ["CKV_AWS_131"]);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Balancer];

    public Verdict Check(ResourceNode node, RuleContext graph) => Expect.Flag(node, "dropInvalidHeaderFields", true);
}
