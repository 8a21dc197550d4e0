using System.Collections.Immutable;

using BarberPro.Infra.Components.Monitoring;
using BarberPro.Infra.Naming;
using BarberPro.Policies.Caching;

using Pulumi;
using Pulumi.Aws.CloudWatch;

namespace BarberPro.Infra.Components.Caching;

/// <summary>What the alarms of a cache need from elsewhere.</summary>
/// <param name="Names">Names of resources.</param>
/// <param name="Alerts">Where they lead.</param>
/// <param name="Cluster">Id of the cluster.</param>
public sealed record CacheAlarmsInputs(ResourceNames Names, AlertRoutes Alerts, Output<string> Cluster);

/// <summary>Declares what the nodes of a cache warn of, each by itself: an average over all hides the one that suffers (CA-3, MON-12).</summary>
public static class CacheAlarms
{
    /// <summary>CloudWatch namespace of ElastiCache.</summary>
    public const string Namespace = "AWS/ElastiCache";

    /// <summary>Share of reads that find what they look for, in hundredths; a node that nobody asks misses nothing.</summary>
    private const string HitRate = "IF(hits + misses > 0, 100 * hits / (hits + misses), 100)";

    /// <summary>A metric of one node.</summary>
    /// <param name="cluster">Id of the cluster.</param>
    /// <param name="node">What the node's id adds to it.</param>
    /// <param name="metric">Name of the metric.</param>
    /// <param name="statistic">Statistic that gives it its meaning.</param>
    public static CloudMetric Metric(Output<string> cluster, string node, string metric, string statistic) =>
        new(Namespace, metric, statistic, [new("CacheClusterId", cluster.Apply(id => ResourceNames.Logical(id, node)))]);

    /// <summary>Declares the alarms of every node, and gives those that page.</summary>
    public static ImmutableArray<MetricAlarm> Declare(string name, CachingPolicy policy, CacheAlarmsInputs inputs, CustomResourceOptions inside)
    {
        var paging = ImmutableArray.CreateBuilder<MetricAlarm>();
        foreach (var node in CacheNodePlan.Suffixes(policy.Nodes))
        {
            var scope = new AlarmScope(ResourceNames.Logical(name, node), inputs.Names, inputs.Alerts, inside);
            Watch(scope, node, policy, inputs.Cluster);
            paging.AddRange(scope.Paging);
        }

        return paging.ToImmutable();
    }

    private static void Watch(AlarmScope scope, string node, CachingPolicy policy, Output<string> cluster)
    {
        var limits = policy.Alarms;
        _ = scope.Warn("cache-hit-rate", new(
            $"Less than {limits.HitRate.Below} of the reads of cache node {node} find what they look for",
            HitRate,
            "LessThanThreshold",
            (double)limits.HitRate.Below.Points,
            AlarmWindow.For(limits.HitRate.For),
            [("hits", Metric(cluster, node, "CacheHits", "Sum")), ("misses", Metric(cluster, node, "CacheMisses", "Sum"))]));
        _ = scope.Warn(
            "cache-processor",
            $"Redis has no time left on cache node {node}",
            Metric(cluster, node, "EngineCPUUtilization", "Average"),
            AlarmLimit.Above((double)limits.EngineProcessor.Above.Points, AlarmWindow.For(limits.EngineProcessor.For)));
        _ = scope.Page(
            "cache-memory",
            $"The memory of cache node {node} is nearly full",
            Metric(cluster, node, "DatabaseMemoryUsagePercentage", "Average"),
            AlarmLimit.Above((double)limits.Memory.Above.Points, AlarmWindow.For(limits.Memory.For)));
        _ = scope.Warn(
            "cache-evictions",
            $"Cache node {node} forgets keys before their time; sessions may be among them",
            Metric(cluster, node, "Evictions", "Sum"),
            AlarmLimit.Above(limits.Evictions.Above, new(limits.Evictions.For, 1)));

        // On every node that has a copy: which one of a shard is the replica changes with every failover, and only a replica reports it.
        if (policy.Nodes.Replicas > 0)
        {
            _ = scope.Warn(
                "cache-replication-lag",
                $"Cache node {node} is behind its primary",
                Metric(cluster, node, "ReplicationLag", "Maximum"),
                AlarmLimit.Above(limits.ReplicationLag.Above.TotalSeconds, AlarmWindow.For(limits.ReplicationLag.For)));
        }
    }
}
