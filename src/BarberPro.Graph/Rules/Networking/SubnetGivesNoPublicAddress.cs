using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Networking;

/// <summary>BP-NW-03: subnets give no public addresses.</summary>
internal sealed class SubnetGivesNoPublicAddress : IRule
{
    public RuleCard Card { get; } = new(
        "BP-NW-03",
        "Subnets give no public addresses",
        "Then no instance has one by accident.",
        ["CKV_AWS_130"]);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Subnet];

    public Verdict Check(ResourceNode node, RuleContext graph) => Expect.Flag(node, "mapPublicIpOnLaunch", false);
}
