using BarberPro.Capacity.CloudWatch;
using BarberPro.Capacity.Fleets;

namespace BarberPro.Capacity.Scaling;

/// <summary>
/// A step policy at work. Outwards it counts from the instances that are not warming, so the same step, repeated while its instances warm, adds nothing,
/// and a higher one adds the difference (Auto Scaling user guide, "Instance warmup" of step scaling). Inwards it waits while instances warm. The step is
/// picked by the aggregation type, never by a percentile (PutScalingPolicy, MetricAggregationType); where that lies within the threshold, the step at the
/// threshold is taken (assumption).
/// </summary>
public sealed class StepScaler
{
    private readonly MetricAlarm[] alarms;
    private readonly StepMeasure[] measures;

    internal StepScaler(StepPolicyDeclaration declaration, MetricAlarm[] alarms, StepMeasure[] measures, long warmup, bool isQuick)
    {
        Declaration = declaration;
        Warmup = warmup;
        IsQuick = isQuick;
        this.alarms = alarms;
        this.measures = measures;
    }

    /// <summary>What it does.</summary>
    public StepPolicyDeclaration Declaration { get; }

    /// <summary>Its warm-up in seconds: its own, or the group's.</summary>
    public long Warmup { get; }

    /// <summary>Its alarms.</summary>
    public ReadOnlySpan<MetricAlarm> Alarms => alarms;

    /// <summary>Whether one of its alarms is looked at more often than by the minute.</summary>
    internal bool IsQuick { get; }

    /// <summary>When one of its alarms is looked at next, in seconds of the run.</summary>
    internal long NextLook { get; private set; }

    /// <summary>The capacity that it wishes now; null where none of its alarms acts.</summary>
    /// <param name="now">Seconds of the run.</param>
    /// <param name="desired">The desired capacity.</param>
    /// <param name="warming">Instances launched or warming.</param>
    internal int? Advance(long now, int desired, int warming) => now < NextLook ? null : Look(now, desired, warming);

    /// <summary>Passes over looks that can find nothing.</summary>
    internal void Pass(long now)
    {
        NextLook = long.MaxValue;
        foreach (var alarm in alarms)
        {
            alarm.Pass(now);
            NextLook = Math.Min(NextLook, alarm.NextLook);
        }
    }

    private int? Look(long now, int desired, int warming)
    {
        int? wish = null;
        NextLook = long.MaxValue;
        for (var index = 0; index < alarms.Length; index++)
        {
            if (alarms[index].Advance(now) && Wish(index, desired, warming) is { } found)
            {
                wish = Math.Max(found, wish ?? int.MinValue);
            }

            NextLook = Math.Min(NextLook, alarms[index].NextLook);
        }

        return wish;
    }

    private int? Wish(int index, int desired, int warming)
    {
        var alarm = alarms[index].Declaration;
        var distance = measures[index].At(alarms[index]) - alarm.Threshold;
        var isAbove = alarm.Comparison is Comparison.GreaterThanThreshold or Comparison.GreaterThanOrEqualToThreshold;
        distance = double.IsNaN(distance) ? 0 : isAbove ? Math.Max(distance, 0) : Math.Min(distance, 0);
        if (StepChoice.Pick(Declaration.Steps, distance) is not { } step)
        {
            return null;
        }

        var outwards = Adjustments.Apply(Declaration.Adjustment, step.Adjustment, Declaration.MinMagnitude, Math.Max(0, desired - warming));
        if (step.Adjustment > 0)
        {
            return Math.Max(outwards, desired);
        }

        return warming > 0 ? null : outwards;
    }
}
