using System.Collections.Immutable;

using BarberPro.Capacity.CloudWatch;

namespace BarberPro.Capacity.Scaling;

/// <summary>
/// All metrics that a fleet's alarms and policies read, each once. Whoever runs the fleet looks its positions up once, and adds values by position in every
/// tick.
/// </summary>
public sealed class FleetMetrics
{
    private readonly List<MetricDeclaration> metrics = [];
    private readonly Dictionary<MetricDeclaration, int> positions = [];
    private readonly List<MetricSeries?> fast = [];
    private readonly List<MetricSeries?> usual = [];
    private readonly int fastBin;
    private long nextClose;
    private MetricSeries[] all = [];
    private (MetricSeries? Fast, MetricSeries? Usual)[] byPosition = [];

    /// <summary>No metrics yet.</summary>
    /// <param name="fastBin">Bins of alarms with periods below a minute, in seconds; all others are longer.</param>
    public FleetMetrics(int fastBin) => this.fastBin = fastBin;

    /// <summary>The metrics, in the order of their positions.</summary>
    public IReadOnlyList<MetricDeclaration> Metrics => metrics;

    /// <summary>How many there are.</summary>
    public int Count => metrics.Count;

    /// <summary>Position of a metric; -1 where nothing reads it.</summary>
    public int PositionOf(MetricDeclaration metric) => positions.GetValueOrDefault(metric, -1);

    /// <summary>Adds a value to a metric's open bins.</summary>
    /// <param name="position">Position of the metric.</param>
    /// <param name="value">The value.</param>
    /// <param name="weight">How much it weighs; nothing is sent without weight.</param>
    public void Observe(int position, double value, double weight)
    {
        var (quick, slow) = byPosition[position];
        quick?.Add(value, weight);
        slow?.Add(value, weight);
    }

    /// <summary>Adds the values of equal steps, one after the other, to a metric's bins.</summary>
    /// <param name="position">Position of the metric.</param>
    /// <param name="values">The value of each step.</param>
    /// <param name="weights">How much each weighs.</param>
    /// <param name="begin">When the first step began, in seconds of the run.</param>
    /// <param name="seconds">Length of a step.</param>
    public void Observe(int position, ReadOnlySpan<double> values, ReadOnlySpan<double> weights, long begin, int seconds)
    {
        var (quick, slow) = byPosition[position];
        quick?.Add(values, weights, begin, seconds);
        slow?.Add(values, weights, begin, seconds);
    }

    /// <summary>Closes the bins that end up to now.</summary>
    public void Advance(long now)
    {
        if (now < nextClose)
        {
            return;
        }

        nextClose = long.MaxValue;
        foreach (var series in all)
        {
            series.Advance(now);
            nextClose = Math.Min(nextClose, series.NextClose);
        }
    }

    /// <summary>The series of a measure's metrics, made where they are new.</summary>
    /// <param name="metrics">The metrics.</param>
    /// <param name="timing">How they are looked at.</param>
    /// <param name="period">The period of a datapoint in seconds.</param>
    /// <param name="range">Bins before that period that may still be read.</param>
    internal MetricSeries[] SeriesOf(ImmutableArray<MetricDeclaration> metrics, AlarmTiming timing, int period, int range = 0)
    {
        var kept = ((timing.Delay + period) / timing.BinSeconds) + 2 + range;
        var found = new MetricSeries[metrics.Length];
        for (var index = 0; index < metrics.Length; index++)
        {
            found[index] = One(metrics[index], timing.BinSeconds, kept);
        }

        all = [.. fast.Concat(usual).OfType<MetricSeries>()];
        byPosition = [.. fast.Zip(usual)];
        return found;
    }

    private MetricSeries One(MetricDeclaration metric, int bin, int kept)
    {
        if (!positions.TryGetValue(metric, out var position))
        {
            position = metrics.Count;
            positions[metric] = position;
            metrics.Add(metric);
            fast.Add(null);
            usual.Add(null);
        }

        var kind = bin == fastBin ? fast : usual;
        var series = kind[position] ??= new(metric, bin, kept);
        if (series.BinsKept < kept)
        {
            // Declared before the run begins: there are no values yet that could get lost.
            series.Grow(kept);
        }

        return series;
    }
}
