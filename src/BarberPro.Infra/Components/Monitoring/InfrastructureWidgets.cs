using System.Collections.Immutable;

using BarberPro.Infra.Components.Monitoring.Widgets;
using BarberPro.Policies.Monitoring;

namespace BarberPro.Infra.Components.Monitoring;

/// <summary>How the machinery is: servers, queries, cache (MON-1).</summary>
/// <param name="policy">Limits that are drawn.</param>
/// <param name="environment">Environment whose data is drawn.</param>
public sealed class InfrastructureWidgets(MonitoringPolicy policy, string environment)
{
    /// <summary>The widgets of one region; what a region has none of is left out.</summary>
    public ImmutableArray<IWidget> Of(RegionSources sources)
    {
        var widgets = ImmutableArray.CreateBuilder<IWidget>();
        if (!sources.Pages.IsEmpty)
        {
            widgets.Add(new AlarmPanel($"Pages ({sources.Region})", sources.Pages));
        }

        widgets.Add(PerFleet(sources, "Processors, %", fleet => fleet.Metrics.CpuFast));
        widgets.Add(PerFleet(sources, "Memory, %", fleet => fleet.Metrics.Memory));
        widgets.Add(Chart(
            sources,
            "Requests failed",
            ChartLine.Of("answered by services", sources.Balancer.ServiceErrors),
            ChartLine.Of("answered by the load balancer", sources.Balancer.OwnErrors)));
        widgets.Add(Chart(
            sources, "Queries, ms", ChartLine.Of(policy.Database.Percentile, MetricCatalogue.QueryDuration.As(policy.Database.Percentile, environment))) with
        {
            Limits = [new("critical", policy.Database.Above.TotalMilliseconds)],
        });
        AddIfAny(widgets, sources, "Database connections", sources.Databases, instance => Rds("DatabaseConnections", instance));
        AddIfAny(widgets, sources, "Database processors, %", sources.Databases, instance => Rds("CPUUtilization", instance));
        AddIfAny(widgets, sources, "Database disk reads, s", sources.Databases, instance => Rds("ReadLatency", instance));
        AddIfAny(widgets, sources, "Database disk writes, s", sources.Databases, instance => Rds("WriteLatency", instance));
        AddIfAny(widgets, sources, "Cache hit rate, %", sources.CacheNodes, node => Cache("CacheHitRate", node));
        AddIfAny(widgets, sources, "Cache memory, %", sources.CacheNodes, node => Cache("DatabaseMemoryUsagePercentage", node));
        AddIfAny(widgets, sources, "Cache engine processor, %", sources.CacheNodes, node => Cache("EngineCPUUtilization", node));
        AddIfAny(widgets, sources, "Robots, % of calls that succeed", sources.Robots, Canaries.Success);
        return widgets.ToImmutable();
    }

    private static CloudMetric Rds(string metric, NamedSource instance) => new("AWS/RDS", metric, "Average", [new("DBInstanceIdentifier", instance.Id)]);

    private static CloudMetric Cache(string metric, NamedSource node) => new("AWS/ElastiCache", metric, "Average", [new("CacheClusterId", node.Id)]);

    private void AddIfAny(
        ImmutableArray<IWidget>.Builder widgets, RegionSources sources, string title, ImmutableArray<NamedSource> parts, Func<NamedSource, CloudMetric> metric)
    {
        if (parts.IsEmpty)
        {
            return;
        }

        var lines = ImmutableArray.CreateBuilder<ChartLine>(parts.Length);
        foreach (var part in parts)
        {
            lines.Add(ChartLine.Of(part.Name, metric(part)));
        }

        widgets.Add(Chart(sources, title, lines.ToImmutable()));
    }

    private Chart PerFleet(RegionSources sources, string title, Func<FleetSource, CloudMetric> metric)
    {
        var lines = ImmutableArray.CreateBuilder<ChartLine>(sources.Fleets.Length);
        foreach (var fleet in sources.Fleets)
        {
            lines.Add(ChartLine.Of(fleet.Name, metric(fleet)));
        }

        return Chart(sources, title, lines.ToImmutable());
    }

    private Chart Chart(RegionSources sources, string title, params ImmutableArray<ChartLine> lines) => new($"{title} ({sources.Region})", sources.Region, policy.Dashboards, lines);
}
