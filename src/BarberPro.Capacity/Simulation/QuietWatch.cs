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
        var limits = new SortedDictionary<int, double>();
        foreach (var alarm in scaler.Quick.ToArray().SelectMany(step => step.Alarms.ToArray()))
        {
            canTell &= alarm.IsCeiling;
            memory = Math.Max(memory, alarm.Memory);
            foreach (var metric in alarm.Declaration.Measure.Metrics)
            {
                var position = scaler.Metrics.PositionOf(metric);
                limits[position] = Math.Min(limits.GetValueOrDefault(position, double.PositiveInfinity), alarm.Declaration.Threshold * Rounding);
            }
        }

        Limits = [.. limits.Select(limit => (limit.Key, limit.Value))];
    }

    /// <summary>Positions of the metrics that those alarms read, and the values below which none of them finds anything.</summary>
    internal (int Position, double Below)[] Limits { get; }

    /// <summary>Notes a moment at which values were not harmless.</summary>
    internal void Disturb(long now) => since = now;

    /// <summary>Whether all values that the alarms can see now or until the next disturbance are harmless.</summary>
    internal bool IsQuiet(long now) => canTell && now - since > memory;
}
