using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Fleets;

/// <summary>BP-FL-02: groups behind a load balancer replace what it calls unhealthy.</summary>
internal sealed class GroupAsksBalancerForHealth : IRule
{
    public RuleCard Card { get; } = new(
        "BP-FL-02",
        "Groups behind a load balancer replace what it calls unhealthy",
        "By default an instance that runs but does not answer stays.",
        ["CKV2_AWS_15"]);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Group];

    public Verdict Check(ResourceNode node, RuleContext graph) => node.Items("targetGroupArns").Any()
        ? Expect.OneOf(node, "healthCheckType", "ELB")
        : Verdict.NotApplicable("the group stands behind no load balancer");
}
