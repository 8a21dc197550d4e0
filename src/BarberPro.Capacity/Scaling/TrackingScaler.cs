using BarberPro.Capacity.CloudWatch;
using BarberPro.Capacity.Fleets;

namespace BarberPro.Capacity.Scaling;

/// <summary>
/// A target tracking policy at work. It keeps capacity in proportion to its metric. AWS publishes neither its alarms nor its pace: minutes above the target,
/// minutes below a low mark and one change a minute are assumptions of the policy. Metric and capacity are of the same minute, or late metrics make it
/// overshoot. It rounds so that it never adds too few and never removes too many (Auto Scaling user guide, "Target tracking").
/// </summary>
public sealed class TrackingScaler
{
    private readonly MetricAlarm high;
    private readonly MetricAlarm low;
    private readonly MetricSeries capacity;
    private readonly int bins;

    internal TrackingScaler(TrackingPolicyDeclaration declaration, MetricAlarm high, MetricAlarm low, MetricSeries capacity)
    {
        Declaration = declaration;
        this.high = high;
        this.low = low;
        this.capacity = capacity;
        bins = (int)declaration.Measure.Period.TotalSeconds / capacity.BinSeconds;
    }

    /// <summary>What it does.</summary>
    public TrackingPolicyDeclaration Declaration { get; }

    /// <summary>Its alarm on the way out.</summary>
    public MetricAlarm High => high;

    /// <summary>Its alarm on the way in; not looked at where it may not remove.</summary>
    public MetricAlarm Low => low;

    /// <summary>Whether it would let instances go.</summary>
    internal bool AgreesToScaleIn => low.State == AlarmState.Alarm;

    /// <summary>When one of its alarms is looked at next, in seconds of the run.</summary>
    internal long NextLook { get; private set; }

    /// <summary>The capacity that it wishes now; null where neither alarm acts.</summary>
    /// <param name="now">Seconds of the run.</param>
    /// <param name="desired">The desired capacity.</param>
    internal int? Advance(long now, int desired) => now < NextLook ? null : Look(now, desired);

    private int? Look(long now, int desired)
    {
        var outwards = high.Advance(now);
        var inwards = Declaration.ScalesIn && low.Advance(now);
        NextLook = Declaration.ScalesIn ? Math.Min(high.NextLook, low.NextLook) : high.NextLook;
        var acting = outwards ? high : inwards ? low : null;
        if (acting is null || Proportion(acting) is not { } wish)
        {
            return null;
        }

        return outwards ? Math.Max(wish, desired) : wish < desired ? wish : null;
    }

    private int? Proportion(MetricAlarm alarm)
    {
        var instances = capacity.Datapoint(alarm.NewestEnd, bins);
        var wish = instances * alarm.Newest / Declaration.Target;
        return double.IsNaN(wish) ? null : Whole(wish);
    }

    // A hair above a whole number is arithmetic, not load: 6 x 35 / 70 must stay 3.
    private static int Whole(double wish) => (int)Math.Ceiling(Math.Min(wish, int.MaxValue / 2d) - 1e-9);
}
