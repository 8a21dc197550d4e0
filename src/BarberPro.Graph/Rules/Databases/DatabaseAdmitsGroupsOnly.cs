using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Databases;

/// <summary>BP-DB-18: databases are reached by named groups, never by addresses.</summary>
internal sealed class DatabaseAdmitsGroupsOnly : IRule
{
    public RuleCard Card { get; } = new(
        "BP-DB-18",
        "Databases are reached by named groups, never by addresses",
        "Addresses change owners; groups do not.",
        ["AwsSolutions-RDS8"])
    {
        CanBeWaived = false,
    };

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Database, ResourceTypes.Proxy, ResourceTypes.Cache];

    public Verdict Check(ResourceNode node, RuleContext graph)
    {
        var doors = graph.Sources(node, "vpcSecurityGroupIds").Concat(graph.Sources(node, "securityGroupIds")).Distinct().ToArray();
        var byAddress = doors.SelectMany(group => graph.Users(group, ResourceTypes.Ingress))
            .Where(rule => graph.Sources(rule, "securityGroupId").Any(doors.Contains))
            .FirstOrDefault(rule => graph.Source(rule, "referencedSecurityGroupId", ResourceTypes.SecurityGroup) is null);
        return doors.Length == 0
            ? Verdict.Violated("vpcSecurityGroupIds", "without a group of this stack", "a security group of this stack")
            : Verdict.When(byAddress is null, "vpcSecurityGroupIds", $"opened by {byAddress?.Name}", "rules that name security groups");
    }
}
