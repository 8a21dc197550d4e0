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

    private readonly bool canTell = true;
    private readonly long memory;
    private long since;

    internal QuietWatch(FleetScaler scaler)
    {
        var limits = new double[scaler.Metrics.Count];
        Array.Fill(limits, double.PositiveInfinity);
        foreach (var alarm in scaler.Quick.ToArray().SelectMany(step => step.Alarms.ToArray()))
        {
            canTell &= alarm.IsCeiling;
            memory = Math.Max(memory, alarm.Memory);
            foreach (var metric in alarm.Declaration.Measure.Metrics)
            {
                ref var limit = ref limits[scaler.Metrics.PositionOf(metric)];
                limit = Math.Min(limit, alarm.Declaration.Threshold * Rounding);
            }
        }

        var watched = Array.FindAll([.. Enumerable.Range(0, limits.Length)], position => double.IsFinite(limits[position]));
        Limits = Array.ConvertAll(watched, position => (position, limits[position]));
    }

    /// <summary>Positions of the metrics that those alarms read, and the values below which none of them finds anything.</summary>
    internal (int Position, double Below)[] Limits { get; }

    /// <summary>Notes a moment at which values were not harmless.</summary>
    internal void Disturb(long now) => since = now;

    /// <summary>Whether all values that the alarms can see now or until the next disturbance are harmless.</summary>
    internal bool IsQuiet(long now) => canTell && now - since > memory;
}
