using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.LoadBalancing;

/// <summary>BP-LB-13: the web ACL of a public load balancer knows bad requests.</summary>
internal sealed class FirewallKnowsBadInputs : IRule
{
    public RuleCard Card { get; } = new(
        "BP-LB-13",
        "The web ACL of a public load balancer knows bad requests",
        "Log4j and its like are still tried every hour of every day.",
        ["CKV2_AWS_76"]);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Balancer];

    public Verdict Check(ResourceNode node, RuleContext graph)
    {
        if (node.Flag("internal") == true)
        {
            return Verdict.NotApplicable("the load balancer is internal");
        }

        return Verdict.When(
            Firewalls.Of(graph, node) is { } acl && Firewalls.RuleOf(acl, Firewalls.KnownBadInputs) is not null, "WebAclAssociation > rules", "missing", $"a rule that runs {Firewalls.KnownBadInputs}");
    }
}
