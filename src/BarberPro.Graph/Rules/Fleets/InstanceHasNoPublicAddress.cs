using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Fleets;

/// <summary>BP-FL-06: instances have no public address.</summary>
internal sealed class InstanceHasNoPublicAddress : IRule
{
    public RuleCard Card { get; } = new(
        "BP-FL-06",
        "Instances have no public address",
        "What has none cannot be reached around the load balancer.",
        ["CKV_AWS_88"]);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.LaunchTemplate];

    public Verdict Check(ResourceNode node, RuleContext graph) => node.Items("networkInterfaces").Any()
        ? Verdict.All(node.Each("networkInterfaces").Select(network => Expect.Flag(node, $"{network.Path}.associatePublicIpAddress", false)))
        : Verdict.Violated("networkInterfaces", "missing", "one with associatePublicIpAddress false: a subnet could decide otherwise");
}
