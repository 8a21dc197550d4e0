using BarberPro.Capacity.Queueing;

namespace BarberPro.Capacity.Simulation;

/// <summary>
/// Which instances hold a backlog, and how unevenly. What waits at an instance stays there: those that come later take new requests alone, and of the others
/// those that hold less are done first.
/// </summary>
/// <remarks>
/// A balancer that draws instances at random, and work of different length, move the numbers at n equal instances like random walks. Their variance grows by
/// the variance of what comes and goes; as users who wait ask nothing new, it ends where every split of the backlog is as likely as any other (Gordon and
/// Newell, 1967), at b²(n - 1)/(n + 1) with b the mean. That it slows down by the square on its way there is an assumption between a random walk without
/// bounds and the slowest mode of one between two. Worked off at the same pace, a backlog of such splits that has shrunk to a share s is held by
/// s^((n - 1)/n) of its instances, and an even one by all of them until it is gone.
/// </remarks>
internal sealed class BacklogSplit
{
    private double variance;
    private double unevenness;
    private double relieved;

    /// <summary>Instances that hold it; infinite for all there are.</summary>
    internal double Holders { get; private set; } = double.PositiveInfinity;

    /// <summary>All instances hold it from now on.</summary>
    internal void Spread() => Holders = double.PositiveInfinity;

    /// <summary>Others come, who hold nothing of it.</summary>
    /// <param name="backlog">Requests that wait.</param>
    /// <param name="holders">Instances at which they do.</param>
    internal void Relieve(double backlog, double holders)
    {
        var most = MostVariance(backlog, holders);
        unevenness = most > 0 ? Math.Min(1, variance / most) : 1;

        // What is left may be less than one instance's share; nobody shares it with anybody then.
        (Holders, relieved, variance) = (holders, Math.Max(1, holders), 0);
    }

    /// <summary>Time passes.</summary>
    /// <param name="before">Requests that waited.</param>
    /// <param name="left">Requests that wait now.</param>
    /// <param name="instances">Instances of the fleet.</param>
    /// <param name="station">One of them.</param>
    /// <param name="seconds">How long.</param>
    internal void Pass(double before, double left, double instances, Station station, double seconds)
    {
        if (left <= 0)
        {
            (Holders, variance) = (double.PositiveInfinity, 0);
        }
        else if (Holders < instances)
        {
            Holders *= Math.Pow(Math.Min(1, left / before), unevenness * (relieved - 1) / relieved);
        }
        else if (MostVariance(left, instances) is > 0 and var most)
        {
            var reached = variance / most;
            var walk = station.Capacity * (1 + station.Work.SquaredVariation) * (instances - 1) / instances;
            variance = Math.Min(most, variance + (walk * Math.Max(0, 1 - (reached * reached)) * seconds));
        }
    }

    private static double MostVariance(double backlog, double instances) =>
        backlog / instances * (backlog / instances) * (instances - 1) / (instances + 1);
}
