using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.LoadBalancing;

/// <summary>BP-LB-12: A public load balancer has a web ACL.</summary>
internal sealed class PublicBalancerHasFirewall : IRule
{
    public RuleCard Card { get; } = new(
        "BP-LB-12",
        "A public load balancer has a web ACL",
        "It is the second line behind the edge, and the first for whoever gets around it.",
        ["CKV2_AWS_28"]);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Balancer];

    public Verdict Check(ResourceNode node, RuleContext graph)
    {
        if (node.Flag("internal") == true)
        {
            return Verdict.NotApplicable("the load balancer is internal");
        }

        return Verdict.When(Firewalls.Of(graph, node) is not null, "WebAclAssociation", "missing", "a web ACL of this stack");
    }
}
