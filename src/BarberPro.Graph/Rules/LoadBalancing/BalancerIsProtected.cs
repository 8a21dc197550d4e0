using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.LoadBalancing;

/// <summary>BP-LB-10: load balancers refuse to be deleted.</summary>
internal sealed class BalancerIsProtected : IRule
{
    public RuleCard Card { get; } = new(
        "BP-LB-10",
        "Load balancers refuse to be deleted",
        "One wrong call takes the whole service away, and its address with it.",
        ["CKV_AWS_150"]);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Balancer];

    public Verdict Check(ResourceNode node, RuleContext graph) => Expect.Flag(node, "enableDeletionProtection", true);
}
