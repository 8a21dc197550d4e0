using System.Collections.Immutable;

using BarberPro.Infra.Components.Fleets;
using BarberPro.Policies.Fleets;

using Pulumi;

namespace BarberPro.Infra.Components.Monitoring;

/// <summary>What a region has that dashboards draw.</summary>
/// <param name="Region">The region.</param>
/// <param name="Fleets">Its fleets.</param>
/// <param name="Balancer">What its load balancer counts.</param>
/// <param name="Queues">Its work queues.</param>
/// <param name="Databases">Its database instances.</param>
/// <param name="CacheNodes">Its cache nodes.</param>
/// <param name="Robots">Its robots.</param>
/// <param name="EdgeLatency">Time to first byte that browsers of the market report.</param>
/// <param name="Pages">ARNs of its pages.</param>
public sealed record RegionSources(
    string Region,
    ImmutableArray<FleetSource> Fleets,
    BalancerMetrics Balancer,
    ImmutableArray<NamedSource> Queues,
    ImmutableArray<NamedSource> Databases,
    ImmutableArray<NamedSource> CacheNodes,
    ImmutableArray<NamedSource> Robots,
    CloudMetric EdgeLatency,
    ImmutableArray<Output<string>> Pages);

/// <summary>A fleet that dashboards draw.</summary>
/// <param name="Name">Its name, such as <c>web-blue</c>.</param>
/// <param name="Service">Its service; a metric that the service does not write is not drawn.</param>
/// <param name="Metrics">What it reports.</param>
public sealed record FleetSource(string Name, ServicePolicy Service, FleetMetrics Metrics);
