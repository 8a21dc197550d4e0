using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.LoadBalancing;

/// <summary>BP-LB-14: balancing and stickiness are spelled as ELB spells them.</summary>
internal sealed class AlgorithmIsSpelled : IRule
{
    public RuleCard Card { get; } = new(
        "BP-LB-14",
        "Balancing and stickiness are spelled as ELB spells them",
        "Pulumi's docs show roundRobin and lbCookie; the service takes round_robin and lb_cookie (X-1).",
        []);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.TargetGroup];

    public Verdict Check(ResourceNode node, RuleContext graph) => Verdict.All(
        node.At("stickiness.type") is null ? Verdict.Compliant : Expect.OneOf(node, "stickiness.type", "lb_cookie", "app_cookie"),
        Expect.OneOf(node, "loadBalancingAlgorithmType", "round_robin", "least_outstanding_requests", "weighted_random"));
}
