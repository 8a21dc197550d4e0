using BarberPro.Infra.Components.Monitoring;
using BarberPro.Infra.Naming;

namespace BarberPro.Infra.Components.Edge;

/// <summary>Metrics of the edge: what the log filters write and the alarms read.</summary>
public static class EdgeMetric
{
    /// <summary>Requests that reached a service, by country and data centre.</summary>
    public const string Requests = "OriginRequests";

    /// <summary>Time until the first byte of an answer from the edge's cache, as browsers report it, by country.</summary>
    public const string Latency = "EdgeLatency";

    /// <summary>Namespace of both.</summary>
    public static string Namespace => ResourceNames.MetricNamespace("Edge");

    /// <summary>The latency that visitors of the market see.</summary>
    public static CloudMetric LatencyOf(RegionContext context, string percentile) => new(Namespace, Latency, percentile,
    [
        new MetricDimension("Environment", context.Platform.Environment),
        new MetricDimension("country", context.Platform.Market.Country),
    ]);
}
