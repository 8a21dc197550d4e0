using System.Collections.Immutable;

using BarberPro.Infra.Components.Monitoring.Widgets;
using BarberPro.Policies.Monitoring;

namespace BarberPro.Infra.Components.Monitoring;

/// <summary>What scaling decisions rest on: patterns, utilisation, cost (MON-1).</summary>
/// <param name="policy">How charts look.</param>
/// <param name="environment">Environment whose data is drawn.</param>
public sealed class ScalingWidgets(DashboardsPolicy policy, string environment)
{
    /// <summary>The widgets of one region.</summary>
    public ImmutableArray<IWidget> Of(RegionSources sources)
    {
        var widgets = ImmutableArray.CreateBuilder<IWidget>();
        AddPerFleet(widgets, sources, "Instances in service", static fleet => fleet.Metrics.InService);
        AddPerFleet(widgets, sources, "Processors, % (every minute)", static fleet => fleet.Metrics.Cpu);
        AddPerFleet(widgets, sources, "Requests per instance", static fleet => fleet.Metrics.Requests);
        AddPerFleet(widgets, sources, "Sessions", static fleet => fleet.Service.Tracks.Sessions is null ? null : fleet.Metrics.Sessions);
        AddPerFleet(widgets, sources, "Booking requests", static fleet => fleet.Service.Tracks.Bookings is null ? null : fleet.Metrics.Bookings);
        AddPerFleet(widgets, sources, "Slots in use, %", static fleet => fleet.Service.Slots is null ? null : fleet.Metrics.Slots);
        widgets.Add(Chart(sources, "Requests", ChartLine.Of("requests", sources.Balancer.Requests)));
        if (!sources.Queues.IsEmpty)
        {
            var lines = ImmutableArray.CreateBuilder<ChartLine>(sources.Queues.Length);
            foreach (var queue in sources.Queues)
            {
                lines.Add(ChartLine.Of(queue.Name, new("AWS/SQS", "ApproximateNumberOfMessagesVisible", "Maximum", [new("QueueName", queue.Id)])));
            }

            widgets.Add(Chart(sources, "Messages that wait", lines.ToImmutable()));
        }

        return widgets.ToImmutable();
    }

    /// <summary>What it costs; written once a day, in the region where the bill is read.</summary>
    public ImmutableArray<IWidget> CostOf(RegionSources sources) =>
    [
        Chart(sources, "Cost of a booking, USD", ChartLine.Of("booking", MetricCatalogue.CostPerBooking.As("Average", environment))),
        Chart(sources, "Cost of a user, USD", ChartLine.Of("user", MetricCatalogue.CostPerUser.As("Average", environment))),
        Chart(sources, "Margin, %", ChartLine.Of("margin", MetricCatalogue.MarginPercent.As("Average", environment))),
    ];

    private void AddPerFleet(ImmutableArray<IWidget>.Builder widgets, RegionSources sources, string title, Func<FleetSource, CloudMetric?> metric)
    {
        var lines = ImmutableArray.CreateBuilder<ChartLine>(sources.Fleets.Length);
        foreach (var fleet in sources.Fleets)
        {
            if (metric(fleet) is { } drawn)
            {
                lines.Add(ChartLine.Of(fleet.Name, drawn));
            }
        }

        if (lines.Count > 0)
        {
            widgets.Add(Chart(sources, title, lines.ToImmutable()));
        }
    }

    private Chart Chart(RegionSources sources, string title, params ImmutableArray<ChartLine> lines) => new($"{title} ({sources.Region})", sources.Region, policy, lines);
}
