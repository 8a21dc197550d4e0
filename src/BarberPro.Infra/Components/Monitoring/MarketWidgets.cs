using System.Collections.Immutable;

using BarberPro.Infra.Components.Monitoring.Widgets;
using BarberPro.Policies.Fleets;
using BarberPro.Policies.Monitoring;

namespace BarberPro.Infra.Components.Monitoring;

/// <summary>What the market sees of the platform, and what it earns: response, conversion, satisfaction (MON-1).</summary>
/// <param name="policy">Limits that are drawn.</param>
/// <param name="target">The response time that the fleets are held to.</param>
/// <param name="environment">Environment whose data is drawn.</param>
public sealed class MarketWidgets(MonitoringPolicy policy, ResponseTimeScalingPolicy target, string environment)
{
    /// <summary>The widgets of one region.</summary>
    public ImmutableArray<IWidget> Of(RegionSources sources) =>
    [
        ResponseTime(sources),
        Chart(sources, "Conversion, % of sessions", ChartLine.Of("conversion", MetricCatalogue.ConversionRate.As("Average", environment))),
        Chart(sources, "Satisfaction, 1 to 5", ChartLine.Of("satisfaction", MetricCatalogue.SatisfactionScore.As("Average", environment))) with
        {
            Limits = [new("wanted", (double)policy.Business.Satisfaction)],
        },
        Chart(sources, "Revenue", ChartLine.Of("revenue", MetricCatalogue.Revenue.As("Sum", environment))),
        Chart(sources, "Session duration, s", ChartLine.Of("session", MetricCatalogue.SessionDuration.As("Average", environment))) with
        {
            Limits = [new("baseline", policy.Baselines.SessionDuration.TotalSeconds), new("wanted", BusinessAlarms.Shortest(policy))],
        },
        Chart(sources, "Time to first byte in the market, ms", ChartLine.Of(sources.EdgeLatency.Statistic, sources.EdgeLatency)),
        Failures(sources, "Bookings failed, %", MetricCatalogue.BookingAttempts, MetricCatalogue.BookingFailures, policy.Booking.Failure),
        Failures(sources, "Payments failed, %", MetricCatalogue.PaymentAttempts, MetricCatalogue.PaymentFailures, policy.Payment),
        Integrations(sources),
    ];

    private Chart ResponseTime(RegionSources sources) => Chart(
        sources,
        "Response time at the load balancer, s",
        ChartLine.Of("mean", sources.Balancer.ResponseTime("Average")),
        ChartLine.Of(target.Percentile, sources.Balancer.ResponseTime(target.Percentile)),
        ChartLine.Of(policy.ResponseTime.Tail, sources.Balancer.ResponseTime(policy.ResponseTime.Tail))) with
    {
        Limits =
        [
            new("mean before", policy.Baselines.ResponseTime.TotalSeconds),
            new("target", target.High.Above.TotalSeconds),
            new("critical", policy.ResponseTime.Critical.Above.TotalSeconds),
        ],
    };

    private Chart Failures(RegionSources sources, string title, ApplicationMetric attempts, ApplicationMetric failures, FailurePolicy limit) => Chart(
        sources,
        title,
        ChartLine.Hidden("n", attempts.As("Sum", environment)),
        ChartLine.Hidden("f", failures.As("Sum", environment)),
        ChartLine.Math("failed", "IF(n>0,100*f/n,0)")) with
    {
        Limits = [new("critical", (double)limit.Above.Points)],
    };

    private Chart Integrations(RegionSources sources)
    {
        var lines = ImmutableArray.CreateBuilder<ChartLine>(policy.Integrations.Calls.Length);
        foreach (var call in policy.Integrations.Calls)
        {
            lines.Add(ChartLine.Of(call.Name, MetricCatalogue.Of(call).As(policy.Integrations.Percentile, environment)));
        }

        return Chart(sources, $"Calls to others, {policy.Integrations.Percentile}, ms", lines.ToImmutable());
    }

    private Chart Chart(RegionSources sources, string title, params ImmutableArray<ChartLine> lines) => new($"{title} ({sources.Region})", sources.Region, policy.Dashboards, lines);
}
