using System.Numerics;

namespace BarberPro.Capacity.CloudWatch;

/// <summary>
/// The latest values of one metric, in bins of equal length: a period is made of whole bins, so windows can slide by one. Everything is allocated at the
/// beginning. A percentile of a period is the mean of its bins' percentiles, weighted by requests (assumption: single requests are not simulated).
/// </summary>
public sealed class MetricSeries
{
    private readonly StatisticKind statistic;
    private double[] values = [];
    private double[] weights = [];
    private int mask;
    private long closed;
    private double value;
    private double weight;

    /// <summary>An empty series.</summary>
    /// <param name="metric">What it holds.</param>
    /// <param name="binSeconds">Length of a bin.</param>
    /// <param name="binsKept">Bins that are looked back at, at most.</param>
    public MetricSeries(MetricDeclaration metric, int binSeconds, int binsKept)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(binSeconds, 1);
        Metric = metric;
        BinSeconds = binSeconds;
        statistic = metric.Statistic.Kind;
        NextClose = binSeconds;
        Grow(binsKept);
    }

    /// <summary>What it holds.</summary>
    public MetricDeclaration Metric { get; }

    /// <summary>Length of a bin in seconds.</summary>
    public int BinSeconds { get; }

    /// <summary>Bins that are looked back at, at most.</summary>
    public int BinsKept => values.Length - 1;

    /// <summary>When the open bin closes, in seconds of the run.</summary>
    public long NextClose { get; private set; }

    /// <summary>Adds to the open bin; without weight it adds nothing, as when a source is silent.</summary>
    /// <param name="sample">The value; for a sum what is added to it.</param>
    /// <param name="samples">How much it weighs: machines, requests, seconds, whatever the mean is to be taken over.</param>
    public void Add(double sample, double samples)
    {
        if (!(samples > 0))
        {
            return;
        }

        value = statistic switch
        {
            StatisticKind.Sum => value + sample,
            StatisticKind.Minimum => weight > 0 ? Math.Min(value, sample) : sample,
            StatisticKind.Maximum => weight > 0 ? Math.Max(value, sample) : sample,
            StatisticKind.SampleCount => value + samples,
            _ => value + (sample * samples),
        };
        weight += samples;
    }

    /// <summary>Closes all bins that end up to now.</summary>
    public void Advance(long now)
    {
        while (now >= NextClose)
        {
            var slot = (int)(closed & mask);
            values[slot] = value;
            weights[slot] = weight;
            closed++;
            value = 0;
            weight = 0;
            NextClose += BinSeconds;
        }
    }

    /// <summary>Makes room for more bins, before the first one closed.</summary>
    internal void Grow(int binsKept)
    {
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, binsKept + 1));
        values = new double[size];
        weights = new double[size];
        mask = size - 1;
    }

    /// <summary>The datapoint of a period; missing where nothing was sent in it.</summary>
    /// <param name="endBin">Bins from the beginning of the run to the period's end; only closed ones are looked at.</param>
    /// <param name="bins">Its length in bins.</param>
    public double Datapoint(long endBin, int bins)
    {
        var (joined, total) = (0d, 0d);
        var end = Math.Min(endBin, closed);
        for (var bin = Math.Max(0, Math.Max(endBin - bins, closed - values.Length)); bin < end; bin++)
        {
            var slot = (int)(bin & mask);
            var own = weights[slot];
            if (!(own > 0))
            {
                continue;
            }

            joined = statistic switch
            {
                StatisticKind.Minimum when total > 0 => Math.Min(joined, values[slot]),
                StatisticKind.Maximum when total > 0 => Math.Max(joined, values[slot]),
                _ => joined + values[slot],
            };
            total += own;
        }

        return !(total > 0) ? double.NaN : statistic is StatisticKind.Average or StatisticKind.Percentile ? joined / total : joined;
    }
}
