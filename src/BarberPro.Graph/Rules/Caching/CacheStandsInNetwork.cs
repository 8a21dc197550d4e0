using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Caching;

/// <summary>BP-CA-06: caches stand in subnets and behind a group of the stack.</summary>
internal sealed class CacheStandsInNetwork : IRule
{
    public RuleCard Card { get; } = new(
        "BP-CA-06",
        "Caches stand in subnets and behind a group of the stack",
        "By default they take the account's default network.",
        ["AwsSolutions-AEC1", "CKV_AWS_323"]);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Cache];

    public Verdict Check(ResourceNode node, RuleContext graph) => Verdict.All(
        Expect.From(node, graph, "subnetGroupName", "a subnet group of this stack", ResourceTypes.CacheSubnets),
        Expect.From(node, graph, "securityGroupIds", "a security group of this stack", ResourceTypes.SecurityGroup));
}
