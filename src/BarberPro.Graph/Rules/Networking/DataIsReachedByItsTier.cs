using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Networking;

/// <summary>BP-NW-16: databases and caches are reached by those alone that can log in.</summary>
internal sealed class DataIsReachedByItsTier : IRule
{
    public RuleCard Card { get; } = new(
        "BP-NW-16",
        "Databases and caches are reached by those alone that can log in",
        "Who may reach a store without holding its password has no business there (SEC-6).",
        []);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Database, ResourceTypes.Proxy, ResourceTypes.Cache];

    public Verdict Check(ResourceNode node, RuleContext graph)
    {
        var holders = graph.Shared(static graph => new PasswordHolders(graph));
        var doors = graph.Sources(node, "vpcSecurityGroupIds").Concat(graph.Sources(node, "securityGroupIds")).Distinct().ToArray();
        var strangers = doors.SelectMany(door => graph.Users(door, ResourceTypes.Ingress).Where(rule => graph.Source(rule, "securityGroupId", ResourceTypes.SecurityGroup) == door))
            .Select(rule => graph.Source(rule, "referencedSecurityGroupId", ResourceTypes.SecurityGroup))
            .OfType<ResourceNode>()
            .Where(group => !doors.Contains(group) && !holders.MayLogIn(group, node))
            .Select(group => group.Name)
            .ToArray();
        return doors.Length == 0
            ? Verdict.Violated("securityGroupIds", "without a group of this stack", "a security group of this stack")
            : Verdict.When(
                strangers.Length == 0,
                "securityGroupIds",
                $"reached by {string.Join(", ", strangers)}",
                "groups whose roles may read its password");
    }
}
