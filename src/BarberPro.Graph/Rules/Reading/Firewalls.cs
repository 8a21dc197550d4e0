using BarberPro.Graph.Values;

namespace BarberPro.Graph.Rules;

/// <summary>Rules of a web ACL.</summary>
internal static class Firewalls
{
    /// <summary>Managed rules against known bad requests, Log4j's among them.</summary>
    public const string KnownBadInputs = "AWSManagedRulesKnownBadInputsRuleSet";

    /// <summary>The rule that runs a managed group; null when none does.</summary>
    public static GraphValue? RuleOf(ResourceNode acl, string group) =>
        acl.Items("rules").FirstOrDefault(rule => rule.Text("statement.managedRuleGroupStatement.name") == group);

    /// <summary>The web ACL in front of a load balancer; null when there is none.</summary>
    public static ResourceNode? Of(RuleContext graph, ResourceNode balancer) => graph.Users(balancer, ResourceTypes.WebAclAssociation)
        .Select(association => graph.Source(association, "webAclArn", ResourceTypes.WebAcl))
        .FirstOrDefault(acl => acl is not null);
}
