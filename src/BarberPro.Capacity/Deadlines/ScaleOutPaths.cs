using System.Collections.Immutable;

using BarberPro.Capacity.CloudWatch;
using BarberPro.Capacity.Fleets;
using BarberPro.Capacity.Scaling;
using BarberPro.Policies.Demand;

namespace BarberPro.Capacity.Deadlines;

/// <summary>Adds up how long each path of a fleet takes.</summary>
public static class ScaleOutPaths
{
    private const string Queues = "AWS/SQS";

    /// <summary>All paths on which a fleet grows by its load; schedules and forecasts do not wait for one.</summary>
    public static ImmutableArray<ScaleOutPath> Of(FleetDeclaration fleet, DemandPolicy demand) =>
    [
        .. from policy in fleet.Steps
           where policy.ScalesOut
           from alarm in policy.Alarms
           select Path(fleet, policy.Name, alarm, policy.Warmup, demand),
        .. from policy in fleet.Trackings
           select Path(fleet, policy.Name, TrackingAlarms.High(policy, demand.Tracking), policy.Warmup, demand),
    ];

    private static ScaleOutPath Path(FleetDeclaration fleet, string policy, AlarmDeclaration alarm, TimeSpan? warmup, DemandPolicy demand)
    {
        var timings = demand.Timings;
        ImmutableArray<DeadlineTerm> detection = [.. Detection(alarm, new(timings, fleet.Agent)), Fixed("action", timings.Action)];
        var service = Service(fleet, timings);
        ImmutableArray<DeadlineTerm> again =
        [
            .. detection,
            service[0],
            Fixed("warm-up", warmup ?? fleet.Warmup),
            new("repetition", timings.Evaluation.Usual, timings.Evaluation.Usual, HasPhase: true),
            Fixed("action", timings.Action),
        ];
        return new(policy, alarm.Name, string.Join(", ", alarm.Measure.Metrics), [.. detection, .. service], [.. again, .. service]);
    }

    // A load that comes just after a period began leaves that one half empty; windows that slide can only be earlier.
    private static IEnumerable<DeadlineTerm> Detection(AlarmDeclaration alarm, MetricTimings timings)
    {
        var period = alarm.Measure.Period;
        var metrics = alarm.Measure.Metrics;
        yield return new("full period", period, period, HasPhase: true);
        yield return Fixed("datapoints", period * alarm.DatapointsToAlarm);
        var flush = Latest(metrics, timings.Flush);
        yield return new("flush", flush, flush, HasPhase: true);

        // A queue that nobody used is the worst: its first metrics come late.
        yield return new("delivery", Latest(metrics, metric => timings.Delivery(metric, afterIdleness: metric.Namespace == Queues)), Latest(metrics, metric => timings.Delivery(metric)));
        var cadence = timings.Cadence(period);
        yield return new("evaluation", cadence, cadence, HasPhase: true);
    }

    private static ImmutableArray<DeadlineTerm> Service(FleetDeclaration fleet, TimingsPolicy timings)
    {
        var check = fleet.TargetGroups.Select(target => target.CheckInterval).DefaultIfEmpty().Max();
        var slowStart = fleet.TargetGroups.Select(target => target.SlowStart).DefaultIfEmpty().Max();
        return
        [
            new("launch", timings.Launch.Worst + fleet.LaunchHook, timings.Launch.Usual + fleet.LaunchHook),
            new("application", timings.ApplicationStart.Worst, timings.ApplicationStart.Usual),
            new("first check", check, check, HasPhase: true),
            Fixed("slow start", slowStart),
        ];
    }

    private static TimeSpan Latest(ImmutableArray<MetricDeclaration> metrics, Func<MetricDeclaration, TimeSpan> delay) => metrics.Select(delay).DefaultIfEmpty().Max();

    private static DeadlineTerm Fixed(string name, TimeSpan time) => new(name, time, time);
}
