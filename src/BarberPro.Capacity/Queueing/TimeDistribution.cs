using System.Numerics;
using System.Runtime.CompilerServices;

namespace BarberPro.Capacity.Queueing;

/// <summary>
/// A duration's distribution on a grid of equal steps: each weight stands for the durations around its point, so sums of durations stay where they belong.
/// </summary>
/// <param name="step">Seconds between two points.</param>
/// <param name="weights">One for each point, beginning with zero seconds; together 1.</param>
public sealed class TimeDistribution(double step, double[] weights)
{
    /// <summary>Points of a grid: enough for percentiles within a quarter of a percent.</summary>
    public const int Points = 1024;

    /// <summary>Seconds between two points.</summary>
    public double Step => step;

    /// <summary>Share of durations around each point.</summary>
    public ReadOnlySpan<double> Weights => weights;

    /// <summary>Mean in seconds.</summary>
    public double Mean
    {
        get
        {
            var sum = 0.0;
            for (var index = 0; index < weights.Length; index++)
            {
                sum += weights[index] * index;
            }

            return sum * step;
        }
    }

    /// <summary>The grid's step for durations whose mean and deviation are known: ten deviations fit above the mean.</summary>
    public static double StepFor(double mean, double deviation) => (mean + (10 * deviation)) / Points;

    /// <summary>Nothing to wait for.</summary>
    public static TimeDistribution None(double step)
    {
        var weights = new double[Points];
        weights[0] = 1;
        return new(step, weights);
    }

    /// <summary>Gamma distributed durations, on the grid that fits them.</summary>
    public static TimeDistribution Gamma(WorkTime time) => Gamma(time, StepFor(time.Mean, time.Mean * time.Variation));

    /// <summary>Gamma distributed durations.</summary>
    public static TimeDistribution Gamma(WorkTime time, double step)
    {
        if (time.Variation == 1)
        {
            return FromShareBelow(step, value => 1 - Math.Exp(-value / time.Mean));
        }

        var shape = 1 / time.SquaredVariation;
        var scale = time.Mean / shape;
        var logGamma = GammaFunction.Log(shape);
        return FromShareBelow(step, value => GammaFunction.Below(shape, logGamma, value / scale));
    }

    /// <summary>Durations between two bounds, with a peak between them.</summary>
    public static TimeDistribution Triangular(double least, double usual, double most, double step) => FromShareBelow(step, value =>
    {
        if (value <= least)
        {
            return 0;
        }

        if (value >= most)
        {
            return 1;
        }

        return value < usual
            ? (value - least) * (value - least) / ((most - least) * (usual - least))
            : 1 - ((most - value) * (most - value) / ((most - least) * (most - usual)));
    });

    /// <summary>One of several, each with its share.</summary>
    public static TimeDistribution Mix(params ReadOnlySpan<(double Share, TimeDistribution Times)> parts)
    {
        var weights = new double[Points];
        foreach (var (share, times) in parts)
        {
            for (var index = 0; index < weights.Length; index++)
            {
                weights[index] += share * times.Weights[index];
            }
        }

        return new(parts[0].Times.Step, weights);
    }

    /// <summary>One duration after the other, independent of each other. What lies beyond the grid stays at its end.</summary>
    public TimeDistribution Then(TimeDistribution next)
    {
        var sum = new double[Points];
        for (var first = 0; first < Points; first++)
        {
            var weight = weights[first];
            if (weight < 1e-12)
            {
                continue;
            }

            AddScaled(sum.AsSpan(first), next.Weights[..(Points - first)], weight);
        }

        var total = 0.0;
        foreach (var weight in sum)
        {
            total += weight;
        }

        sum[Points - 1] += Math.Max(0, 1 - total);
        return new(step, sum);
    }

    /// <summary>The duration that a share of all stays below.</summary>
    public double Percentile(double share)
    {
        var (below, index) = (0.0, 0);
        while (index < Points - 1 && below + weights[index] < share)
        {
            below += weights[index++];
        }

        // Weight of a point lies evenly around it; the first has no left half.
        var inside = weights[index] > 0 ? (share - below) / weights[index] : 0;
        return index == 0 ? inside * step / 2 : (index - 0.5 + inside) * step;
    }

    // Vectors are as wide as the machine's, so this cannot be compiled ahead; the first, simple compilation would take longer than all of the work.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddScaled(Span<double> sums, ReadOnlySpan<double> weights, double factor)
    {
        var factors = new Vector<double>(factor);
        var index = 0;
        for (; index <= weights.Length - Vector<double>.Count; index += Vector<double>.Count)
        {
            (new Vector<double>(sums[index..]) + (factors * new Vector<double>(weights[index..]))).CopyTo(sums[index..]);
        }

        for (; index < weights.Length; index++)
        {
            sums[index] += factor * weights[index];
        }
    }

    private static TimeDistribution FromShareBelow(double step, Func<double, double> shareBelow)
    {
        var weights = new double[Points];
        var below = 0.0;
        for (var index = 0; index < Points - 1; index++)
        {
            var next = shareBelow((index + 0.5) * step);
            weights[index] = next - below;
            below = next;
        }

        weights[Points - 1] = 1 - below;
        return new(step, weights);
    }
}
