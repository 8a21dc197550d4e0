using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Databases;

/// <summary>BP-DB-24: databases and caches stand in subnets without a way out.</summary>
internal sealed class DataSubnetsAreInternal : IRule
{
    public RuleCard Card { get; } = new(
        "BP-DB-24",
        "Databases and caches stand in subnets without a way out",
        "What cannot call out cannot be told to send its data anywhere (SEC-6).",
        []);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.DatabaseSubnets, ResourceTypes.CacheSubnets];

    public Verdict Check(ResourceNode node, RuleContext graph)
    {
        var subnets = graph.Sources(node, "subnetIds").ToArray();
        var open = subnets.SelectMany(subnet => graph.Users(subnet, ResourceTypes.RouteTableAssociation))
            .Select(association => graph.Source(association, "routeTableId", ResourceTypes.RouteTable))
            .OfType<ResourceNode>()
            .SelectMany(table => graph.Users(table, ResourceTypes.Route))
            .FirstOrDefault();
        return subnets.Length == 0
            ? Verdict.Violated("subnetIds", node.At("subnetIds"), "subnets of this stack")
            : Verdict.When(open is null, "subnetIds", $"routed out by {open?.Name}", "subnets whose route table has no routes");
    }
}
