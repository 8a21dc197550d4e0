using System.Collections.Immutable;

using BarberPro.Policies.Caching;

namespace BarberPro.Infra.Components.Caching;

/// <summary>Decides what follows from the nodes' number. ElastiCache numbers shards and nodes from one; every node is a cache cluster of its own.</summary>
public static class CacheNodePlan
{
    /// <summary>What the ids of the nodes add to the cluster's: <c>0001-001</c>.</summary>
    public static ImmutableArray<string> Suffixes(NodesPolicy policy)
    {
        var nodes = ImmutableArray.CreateBuilder<string>(policy.Shards * (policy.Replicas + 1));
        for (var shard = 1; shard <= policy.Shards; shard++)
        {
            for (var node = 1; node <= policy.Replicas + 1; node++)
            {
                nodes.Add($"{shard:0000}-{node:000}");
            }
        }

        return nodes.MoveToImmutable();
    }

    /// <summary>The family of a version's parameters: all of Redis 7 is one.</summary>
    public static string Family(CachingPolicy policy) => $"redis{policy.Version[..policy.Version.IndexOf('.', StringComparison.Ordinal)]}";
}
