using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Caching;

/// <summary>The nodes of the cluster (CA-1).</summary>
/// <param name="Type">Type of each node, as ElastiCache names it.</param>
/// <param name="Shards">Parts that the keys are divided into, 1 to 90.</param>
/// <param name="Replicas">Copies of each part, 0 to 5; with one or more a part survives the loss of its zone.</param>
public sealed record NodesPolicy(string Type, int Shards, int Replicas)
{
    internal static NodesPolicy Read(PolicyReader nodes) => new(
        nodes.Require("type", CacheNodes.Type), nodes.Require("shards", Scalars.Count, 1, 90), nodes.Require("replicas", Scalars.Count, 0, 5));
}
