using BarberPro.Capacity.CloudWatch;
using BarberPro.Capacity.Scaling;

namespace BarberPro.Capacity.Simulation;

/// <summary>
/// Tells whether the alarms that are looked at every few seconds can find anything. Each of them watches a mean for being too high, so while every value
/// that its evaluation range reaches back to lies below the threshold, none of its looks needs to be taken.
/// </summary>
internal sealed class QuietWatch
{
    // A mean of values below a bound stays below it but for the last bits.
    private const double Rounding = 1 - 1e-9;

    private readonly double[] limits;
    private readonly bool canTell;
    private readonly long memory;
    private long since;

    internal QuietWatch(FleetScaler scaler)
    {
        limits = new double[scaler.Metrics.Count];
        Array.Fill(limits, double.PositiveInfinity);
        canTell = true;
        foreach (var step in scaler.Quick)
        {
            foreach (var alarm in step.Alarms)
            {
                canTell &= alarm.IsCeiling;
                memory = Math.Max(memory, alarm.Memory);
                foreach (var metric in alarm.Declaration.Measure.Metrics)
                {
                    ref var limit = ref limits[scaler.Metrics.PositionOf(metric)];
                    limit = Math.Min(limit, alarm.Declaration.Threshold * Rounding);
                }
            }
        }

        Watched = [.. Enumerable.Range(0, limits.Length).Where(position => !double.IsPositiveInfinity(limits[position]))];
    }

    /// <summary>Positions of the metrics that those alarms read.</summary>
    internal int[] Watched { get; }

    /// <summary>Whether a value, sent with some weight, is no concern of any of these alarms.</summary>
    internal bool IsHarmless(int position, double value, double weight) => weight > 0 && value < limits[position];

    /// <summary>Notes a moment at which values were not harmless.</summary>
    internal void Disturb(long now) => since = now;

    /// <summary>Whether all values that the alarms can see now or until the next disturbance are harmless.</summary>
    internal bool IsQuiet(long now) => canTell && now - since > memory;
}
