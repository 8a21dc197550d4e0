using System.Runtime.CompilerServices;

namespace BarberPro.Capacity.Queueing;

/// <summary>
/// A station's response times, solved once for many utilisations, so that a simulated step reads instead of solving. Between two entries it interpolates:
/// a curve that grows like 1/(1 - utilisation) leaves less than a thousandth of error at this spacing (<c>bench/run capacity</c> measures it).
/// </summary>
public sealed class ResponseTable
{
    /// <summary>The highest utilisation of stationary formulas; above it a queue is called saturated.</summary>
    public const double Highest = 0.95;

    private const int Entries = 512;
    private const double Spacing = Highest / (Entries - 1);
    private const double PerSpacing = 1 / Spacing;

    private readonly double[] values = new double[2 * (Entries + 1)];

    /// <summary>Solves the station.</summary>
    /// <param name="station">Servers and queue.</param>
    /// <param name="afterWaiting">Work and everything that follows it.</param>
    public ResponseTable(Station station, TimeDistribution afterWaiting)
    {
        Station = station;
        Crowd = station.Capacity * Highest * ((station.Waiting(Highest) * station.WaitOfTheWaiting(Highest)) + station.Work.Mean);
        var mean = afterWaiting.Mean;
        for (var entry = 0; entry < Entries; entry++)
        {
            (values[2 * entry], values[(2 * entry) + 1]) = ResponseTime.Of(station, entry * Spacing, afterWaiting, mean);
        }

        // The last entry once more, so that reading the highest utilisation needs no bound of its own.
        (values[2 * Entries], values[(2 * Entries) + 1]) = (values[(2 * Entries) - 2], values[(2 * Entries) - 1]);
    }

    /// <summary>What was solved.</summary>
    public Station Station { get; }

    /// <summary>Requests that wait or are worked on at <see cref="Highest"/>, by Little's law.</summary>
    public double Crowd { get; }

    /// <summary>Response time at a utilisation; above <see cref="Highest"/> that of <see cref="Highest"/>.</summary>
    public ResponseTime At(double utilisation)
    {
        var (entry, inside) = Place(utilisation);
        return new(
            values[entry] + (inside * (values[entry + 2] - values[entry])),
            values[entry + 1] + (inside * (values[entry + 3] - values[entry + 1])));
    }

    /// <summary>Mean response time alone, in seconds.</summary>
    public double MeanAt(double utilisation)
    {
        var (entry, inside) = Place(utilisation);
        return values[entry] + (inside * (values[entry + 2] - values[entry]));
    }

    /// <summary>Mean response time in seconds, and by how much it grows with the utilisation.</summary>
    internal (double Mean, double Slope) MeanAndSlopeAt(double utilisation)
    {
        var (entry, inside) = Place(utilisation);
        var rise = values[entry + 2] - values[entry];
        return (values[entry] + (inside * rise), rise * PerSpacing);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (int Entry, double Inside) Place(double utilisation)
    {
        var place = Math.Clamp(utilisation, 0, Highest) * PerSpacing;

        // Within the table, and no conversion that would have to look.
        var entry = double.ConvertToIntegerNative<int>(place);
        return (2 * entry, place - entry);
    }
}
