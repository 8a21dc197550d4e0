using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Networking;

/// <summary>BP-NW-14: every way in from the internet ends at a load balancer, and comes from the edge's addresses.</summary>
internal sealed class InternetEndsAtBalancer : IRule
{
    public RuleCard Card { get; } = new(
        "BP-NW-14",
        "Every way in from the internet ends at a load balancer, and comes from the edge's addresses",
        "A way around the edge is a way around its firewall, its limits and its cache (SEC-7).",
        [])
    {
        CanBeWaived = false,
    };

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Ingress];

    public Verdict Check(ResourceNode node, RuleContext graph)
    {
        if (graph.Source(node, "referencedSecurityGroupId", ResourceTypes.SecurityGroup) is not null)
        {
            return Verdict.NotApplicable("the rule names a group");
        }

        var guarded = graph.Source(node, "securityGroupId", ResourceTypes.SecurityGroup);
        var behind = guarded is null ? [] : graph.Users(guarded).Where(user => user.Type is not (ResourceTypes.Ingress or ResourceTypes.Egress)).ToArray();
        var other = behind.FirstOrDefault(user => user.Type != ResourceTypes.Balancer);
        return Verdict.All(
            Expect.From(node, graph, "prefixListId", "a prefix list of this stack", ResourceTypes.PrefixList),
            Verdict.When(
                behind.Length > 0 && other is null,
                "securityGroupId",
                other is null ? "a group that guards nothing here" : $"the group of {other}",
                "a group of load balancers only"));
    }
}
