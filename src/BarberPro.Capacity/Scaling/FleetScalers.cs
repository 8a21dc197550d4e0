using BarberPro.Capacity.CloudWatch;
using BarberPro.Capacity.Fleets;

namespace BarberPro.Capacity.Scaling;

/// <summary>Makes the policies of a fleet ready to run, with all series and alarms that they need.</summary>
internal sealed class FleetScalers
{
    private readonly FleetDeclaration fleet;
    private readonly ScalingModel model;
    private readonly MetricTimings timings;
    private readonly int usualBin;
    private readonly Dictionary<bool, MetricSeries> capacities = [];

    internal FleetScalers(FleetDeclaration fleet, ScalingModel model)
    {
        this.fleet = fleet;
        this.model = model;
        timings = new(model.Demand.Timings, fleet.Agent);
        usualBin = (int)model.Demand.Timings.Evaluation.Usual.TotalSeconds;
        Metrics = new((int)model.Demand.Timings.Evaluation.Fast.TotalSeconds);
        Steps = [.. fleet.Steps.Where(policy => model.Runs(policy.Name)).Select(Step)];
        Simples = [.. fleet.Simples.Where(policy => model.Runs(policy.Name)).Select(Simple)];
        Trackings = [.. fleet.Trackings.Where(policy => model.Runs(policy.Name)).Select(Tracking)];
        Forecasts = [.. fleet.Forecasts.Where(policy => model.Runs(policy.Name)).Select(policy => new ForecastScaler(policy))];
    }

    internal FleetMetrics Metrics { get; }

    internal StepScaler[] Steps { get; }

    internal SimpleScaler[] Simples { get; }

    internal TrackingScaler[] Trackings { get; }

    internal ForecastScaler[] Forecasts { get; }

    /// <summary>Series of the group's size by the minute, where tracking looks at it: all InService, or without those that warm.</summary>
    internal MetricSeries? CapacityOf(bool settledOnly) => capacities.GetValueOrDefault(settledOnly);

    private StepScaler Step(StepPolicyDeclaration policy) => new(
        policy,
        [.. policy.Alarms.Select(Alarm)],
        [.. policy.Alarms.Select(alarm => new StepMeasure(alarm, policy.Aggregation, Metrics, timings.For(alarm.Measure, model.Phase)))],
        (long)(policy.Warmup ?? fleet.Warmup).TotalSeconds,
        policy.Alarms.Any(alarm => timings.Cadence(alarm.Measure.Period).TotalSeconds < usualBin));

    private SimpleScaler Simple(SimplePolicyDeclaration policy) => new(
        policy, [.. policy.Alarms.Select(Alarm)], (long)(policy.Cooldown ?? fleet.DefaultCooldown).TotalSeconds);

    private TrackingScaler Tracking(TrackingPolicyDeclaration policy)
    {
        var tracking = model.Demand.Tracking;
        var high = TrackingAlarms.High(policy, tracking);
        var low = TrackingAlarms.Low(policy, tracking);

        // Warming instances are left out of EC2's averages only; the balancer, the agent and programs count them.
        var settledOnly = policy.Measure.Metrics.Any(metric => metric.Namespace == "AWS/EC2");
        var kept = (int)((policy.Measure.Period + timings.DelayOf(policy.Measure)).TotalSeconds / usualBin) + 2;
        if (!capacities.TryGetValue(settledOnly, out var capacity))
        {
            capacity = new(new("", settledOnly ? "settled" : "in service", new(StatisticKind.Average)), usualBin, kept);
            capacities[settledOnly] = capacity;
        }

        capacity.Grow(Math.Max(capacity.BinsKept, kept));
        return new(policy, Alarm(high), Alarm(low), capacity);
    }

    private MetricAlarm Alarm(AlarmDeclaration alarm)
    {
        var timing = timings.For(alarm.Measure, model.Phase);
        return new(alarm, Metrics.SeriesOf(alarm.Measure.Metrics, timing, (int)alarm.Measure.Period.TotalSeconds, MetricAlarm.Range(alarm, timing)), timing);
    }
}
