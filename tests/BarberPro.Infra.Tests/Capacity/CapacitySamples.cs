using BarberPro.Capacity.CloudWatch;
using BarberPro.Capacity.Fleets;
using BarberPro.Policies.Demand;

namespace BarberPro.Infra.Tests.Capacity;

/// <summary>A plain fleet, and policies to give it.</summary>
internal static class CapacitySamples
{
    public static readonly MetricDeclaration FastCpu = new("CWAgent", "cpu_usage_active", new(StatisticKind.Average));

    public static readonly MetricDeclaration Cpu = new("AWS/EC2", "CPUUtilization", new(StatisticKind.Average));

    public static readonly MetricDeclaration Sessions = new("BarberPro/Business", "ActiveSessions", new(StatisticKind.Average));

    public static DemandPolicy Demand => Stacks.Policy(Stacks.ProdAr).Demand;

    public static FleetDeclaration Fleet { get; } = new(
        "api",
        "urn:api",
        "us-east-1",
        IsLive: true,
        MinSize: 2,
        MaxSize: 10,
        Zones: 3,
        ["m6i.large"],
        PurchaseMix.OnDemandOnly,
        Warmup: TimeSpan.FromMinutes(3),
        DefaultCooldown: TimeSpan.FromMinutes(5),
        HealthCheckGrace: TimeSpan.FromMinutes(3),
        Maintenance: null,
        [new("api", 100, "round_robin", TimeSpan.Zero, TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(10), 3, 2)],
        new(TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(5)),
        LaunchHook: TimeSpan.Zero,
        TerminationHook: TimeSpan.Zero,
        Schedules: [],
        Steps: [],
        Simples: [],
        Trackings: [],
        Forecasts: []);

    public static AlarmDeclaration FastAlarm { get; } = Alarm("fast", FastCpu, 10, Comparison.GreaterThanThreshold, 90, 3);

    public static StepPolicyDeclaration FastStep { get; } = new(
        "fast", AdjustmentType.PercentChangeInCapacity, AggregationType.Average, MinMagnitude: 3, Warmup: null, [new(0, null, 200)], [FastAlarm]);

    public static SimplePolicyDeclaration RemoveOne { get; } = new(
        "in", AdjustmentType.ChangeInCapacity, -1, MinMagnitude: 0, Cooldown: TimeSpan.FromMinutes(5), [Alarm("idle", Cpu, 60, Comparison.LessThanThreshold, 40, 1)]);

    public static AlarmDeclaration Alarm(string name, MetricDeclaration metric, int period, Comparison comparison, double threshold, int datapoints) =>
        new(name, MeasureDeclaration.Of(metric, TimeSpan.FromSeconds(period)), comparison, threshold, datapoints, datapoints, MissingData.NotBreaching);

    public static TrackingPolicyDeclaration Tracking(MetricDeclaration metric, double target, bool scalesIn = true) =>
        new($"track-{metric.Name}", MeasureDeclaration.Of(metric, TimeSpan.FromMinutes(1)), target, scalesIn, Warmup: null);
}
