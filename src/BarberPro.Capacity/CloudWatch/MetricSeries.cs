using System.Runtime.CompilerServices;

namespace BarberPro.Capacity.CloudWatch;

/// <summary>
/// The latest values of one metric, in bins of equal length: a period is made of whole bins, so windows can slide by one. Everything is allocated at the
/// beginning. A percentile of a period is the mean of its bins' percentiles, weighted by requests (assumption: single requests are not simulated).
/// </summary>
public sealed class MetricSeries
{
    private readonly StatisticKind statistic;
    private readonly bool isMean;
    private readonly bool isAdded;
    private readonly bool isExtreme;
    private Bin[] bins = [];
    private long closed;
    private Bin open;
    private double known;
    private long knownEnd = long.MinValue;
    private int knownLength;

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
        isMean = statistic is StatisticKind.Average or StatisticKind.Percentile;
        isAdded = isMean || statistic == StatisticKind.Sum;
        isExtreme = statistic is StatisticKind.Minimum or StatisticKind.Maximum;
        NextClose = binSeconds;
        Grow(binsKept);
    }

    /// <summary>What it holds.</summary>
    public MetricDeclaration Metric { get; }

    /// <summary>Length of a bin in seconds.</summary>
    public int BinSeconds { get; }

    /// <summary>Bins that are looked back at, at most.</summary>
    public int BinsKept => bins.Length - 1;

    /// <summary>When the open bin closes, in seconds of the run.</summary>
    public long NextClose { get; private set; }

    /// <summary>Adds to the open bin; without weight it adds nothing, as when a source is silent.</summary>
    /// <param name="sample">The value; for a sum what is added to it.</param>
    /// <param name="samples">How much it weighs: machines, requests, seconds, whatever the mean is to be taken over.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(double sample, double samples)
    {
        if (!(samples > 0))
        {
            return;
        }

        open.Value = isMean ? open.Value + (sample * samples) : Joined(sample, samples);
        open.Weight += samples;
    }

    /// <summary>Adds the values of equal steps, and closes the bins that end with them.</summary>
    /// <param name="values">The value of each step.</param>
    /// <param name="weights">How much each weighs.</param>
    /// <param name="begin">When the first step began, in seconds of the run.</param>
    /// <param name="seconds">Length of a step.</param>
    public void Add(ReadOnlySpan<double> values, ReadOnlySpan<double> weights, long begin, int seconds)
    {
        var end = begin + (values.Length * (long)seconds);
        if (isAdded && end <= NextClose)
        {
            AddUp(values, weights);
            Advance(end);
            return;
        }

        var now = begin;
        for (var step = 0; step < values.Length; step++)
        {
            Add(values[step], weights[step]);
            now += seconds;
            Advance(now);
        }
    }

    /// <summary>Closes all bins that end up to now.</summary>
    public void Advance(long now)
    {
        if (now >= NextClose)
        {
            Close(now);
        }
    }

    private void Close(long now)
    {
        while (now >= NextClose)
        {
            bins[Ring.Place(closed, bins.Length)] = open;
            open = default;
            closed++;
            NextClose += BinSeconds;
        }
    }

    /// <summary>Makes room for more bins, before the first one closed.</summary>
    internal void Grow(int binsKept) => bins = new Bin[Ring.Length(binsKept + 1)];

    /// <summary>The datapoint of a period; missing where nothing was sent in it.</summary>
    /// <param name="endBin">Bins from the beginning of the run to the period's end; only closed ones are looked at.</param>
    /// <param name="length">Its length in bins.</param>
    public double Datapoint(long endBin, int length)
    {
        if (endBin > closed)
        {
            return Solve(endBin, length);
        }

        // Several alarms read the same datapoint, which never changes once its bins are closed.
        if (endBin != knownEnd || length != knownLength)
        {
            (known, knownEnd, knownLength) = (Solve(endBin, length), endBin, length);
        }

        return known;
    }

    private double Solve(long endBin, int length)
    {
        var (joined, ring) = (default(Bin), bins);
        var end = Math.Min(endBin, closed);
        for (var bin = Math.Max(0, Math.Max(endBin - length, closed - ring.Length)); bin < end; bin++)
        {
            ref readonly var own = ref ring[Ring.Place(bin, ring.Length)];

            // A bin without weight holds zero, which changes neither sums nor means.
            joined.Value = isExtreme ? Extreme(joined, own) : joined.Value + own.Value;
            joined.Weight += own.Weight;
        }

        return !(joined.Weight > 0) ? double.NaN : isMean ? joined.Value / joined.Weight : joined.Value;
    }

    // The most frequent case by far: all steps lie in the open bin.
    private void AddUp(ReadOnlySpan<double> values, ReadOnlySpan<double> weights)
    {
        var joined = open;
        for (var step = 0; step < values.Length && step < weights.Length; step++)
        {
            if (weights[step] > 0)
            {
                joined.Value += isMean ? values[step] * weights[step] : values[step];
                joined.Weight += weights[step];
            }
        }

        open = joined;
    }

    private double Joined(double sample, double samples) => statistic switch
    {
        StatisticKind.Minimum => open.Weight > 0 ? Math.Min(open.Value, sample) : sample,
        StatisticKind.Maximum => open.Weight > 0 ? Math.Max(open.Value, sample) : sample,
        StatisticKind.SampleCount => open.Value + samples,
        _ => open.Value + sample,
    };

    private double Extreme(in Bin joined, in Bin own)
    {
        if (!(own.Weight > 0) || !(joined.Weight > 0))
        {
            return own.Weight > 0 ? own.Value : joined.Value;
        }

        return statistic == StatisticKind.Minimum ? Math.Min(joined.Value, own.Value) : Math.Max(joined.Value, own.Value);
    }

    private struct Bin
    {
        internal double Value;
        internal double Weight;
    }
}
