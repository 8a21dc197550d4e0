using System.Collections.Immutable;

using BarberPro.Infra.Components.Edge;
using BarberPro.Infra.Components.Fleets;
using BarberPro.Infra.Components.Logging;
using BarberPro.Infra.Naming;
using BarberPro.Policies;

using Pulumi;
using Pulumi.Aws.CloudWatch;

namespace BarberPro.Infra.Components.Monitoring;

/// <summary>What the monitoring of a region needs from elsewhere.</summary>
/// <param name="Context">The region.</param>
/// <param name="Topics">Where its alarms lead.</param>
/// <param name="Fleets">Its fleets.</param>
/// <param name="Runtimes">What both colours of each service share, by service.</param>
/// <param name="Balancer">What its load balancer counts.</param>
/// <param name="Logs">Where its log groups are encrypted, and how long they live.</param>
public sealed record RegionMonitoringInputs(
    RegionContext Context,
    AlertTopics Topics,
    ImmutableArray<Fleet> Fleets,
    ImmutableDictionary<string, ServiceRuntime> Runtimes,
    BalancerMetrics Balancer,
    LogStore Logs)
{
    /// <summary>Its database instances.</summary>
    public ImmutableArray<NamedSource> Databases { get; init; } = [];

    /// <summary>Its cache nodes.</summary>
    public ImmutableArray<NamedSource> CacheNodes { get; init; } = [];

    /// <summary>Alarms on the database that page, declared beside it.</summary>
    public ImmutableArray<MetricAlarm> DatabaseAlarms { get; init; } = [];

    /// <summary>What else pages, declared elsewhere.</summary>
    public ImmutableArray<PageConcern> Concerns { get; init; } = [];
}

/// <summary>Everything that watches one region: alarms on its services, robots, pages, and the parameter that tells services what to report.</summary>
/// <remarks>The standby has all of it, what watches the business included: metrics stay in their region, and after a failover they are written there.</remarks>
public sealed class RegionMonitoring : ComponentResource
{
    private readonly StackPolicy policy;
    private readonly RegionMonitoringInputs inputs;
    private readonly ImmutableArray<NamedSource> queues;
    private readonly ImmutableArray<NamedSource> logs;

    /// <summary>Declares the region's monitoring.</summary>
    public RegionMonitoring(string name, StackPolicy policy, RegionMonitoringInputs inputs, ComponentResourceOptions? options = null)
        : base("barberpro:monitoring:RegionMonitoring", name, options)
    {
        (this.policy, this.inputs) = (policy, inputs);
        var inside = new ComponentResourceOptions { Parent = this };
        (queues, logs) = SourcesOf(inputs);
        var (context, routes, monitoring) = (inputs.Context, inputs.Topics.Routes, policy.Monitoring);
        var alarms = context.Named("alarms");

        _ = new MetricParameter(context.Named("metrics"), monitoring, context, inside);
        var responseTime = ImmutableArray.CreateBuilder<MetricAlarm>();
        foreach (var fleet in inputs.Fleets)
        {
            responseTime.AddRange(new FleetAlarms(
                FleetNames.Of(fleet.Plan, context), monitoring.ResponseTime, new(context, routes, fleet.Metrics, policy.Fleets.Scaling.ResponseTime), inside).PagingAlarms);
        }

        var errors = new ErrorAlarms(alarms, monitoring.Errors, new(context, routes, inputs.Balancer), inside);
        var bookings = new BookingAlarms(alarms, monitoring.Booking, new(context, routes, queues), inside);
        var payments = new PaymentAlarms(alarms, monitoring.Payment, new(context, routes), inside);
        var queries = new QueryAlarms(alarms, monitoring.Database, new(context, routes), inside);
        _ = new IntegrationAlarms(alarms, monitoring.Integrations, new(context, routes, logs), inside);
        var canaries = monitoring.Canaries.Endpoints.IsEmpty
            ? null
            : new Canaries(context.Named("canaries"), monitoring.Canaries, new(context, routes, policy.Logging, inputs.Logs), inside);
        Robots = canaries?.Robots ?? [];

        _ = new BusinessAlarms(alarms, monitoring, new(context, routes), inside);
        _ = new AnomalyAlarms(alarms, monitoring.Anomalies, new(context, routes, inputs.Balancer), inside);
        var objective = new AvailabilityAlarms(
            context.Named("availability"), monitoring.Availability, new(context, routes, inputs.Balancer, Robots, monitoring.Errors.Fewest), inside);

        var availability = PageConcern.Of("availability", "Users cannot reach the platform", [.. errors.PagingAlarms, .. canaries?.PagingAlarms ?? []]);
        Pages = new Paging(context.Named("page"), monitoring.Paging, new(context, inputs.Topics,
        [
            PageConcern.Of("api", "Requests are answered far too slowly", responseTime.ToImmutable()),
            PageConcern.Of("bookings", "Bookings fail", bookings.PagingAlarms),
            PageConcern.Of("payments", "Payments fail", payments.PagingAlarms),
            PageConcern.Of("database", "The database is slow or about to fail", [.. queries.PagingAlarms, .. inputs.DatabaseAlarms]),
            availability with { Alarms = availability.Alarms.Add(objective.FastBurn) },
            .. inputs.Concerns,
        ]), inside);
        RegisterOutputs();
    }

    /// <summary>The pages.</summary>
    public Paging Pages { get; }

    /// <summary>The robots.</summary>
    public ImmutableArray<NamedSource> Robots { get; }

    /// <summary>What the region has that dashboards draw.</summary>
    public RegionSources Sources
    {
        get
        {
            var edgeLatency = EdgeMetric.LatencyOf(inputs.Context, policy.Edge.Geography.Latency.Percentile);
            var fleets = ImmutableArray.CreateBuilder<FleetSource>(inputs.Fleets.Length);
            foreach (var fleet in inputs.Fleets)
            {
                fleets.Add(new(FleetNames.Of(fleet.Plan, inputs.Context), fleet.Plan.Service, fleet.Metrics));
            }

            return new(inputs.Context.Region, fleets.ToImmutable(), inputs.Balancer, queues, inputs.Databases, inputs.CacheNodes, Robots, edgeLatency, Pages.Arns);
        }
    }

    private static (ImmutableArray<NamedSource> Queues, ImmutableArray<NamedSource> Logs) SourcesOf(RegionMonitoringInputs inputs)
    {
        var queues = ImmutableArray.CreateBuilder<NamedSource>();
        var logs = ImmutableArray.CreateBuilder<NamedSource>();
        var last = "";
        foreach (var fleet in inputs.Fleets)
        {
            // Both colours of a service share its runtime, and stand side by side.
            var service = fleet.Plan.Service.Name;
            if (service == last)
            {
                continue;
            }

            last = service;
            var runtime = inputs.Runtimes[service];
            logs.Add(new(service, runtime.LogGroup));
            if (runtime.Queue is { } queue)
            {
                queues.Add(new(service, queue.QueueName));
            }
        }

        return (queues.ToImmutable(), logs.ToImmutable());
    }
}
