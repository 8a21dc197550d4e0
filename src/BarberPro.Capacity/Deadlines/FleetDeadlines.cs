using System.Collections.Immutable;

using BarberPro.Capacity.Fleets;
using BarberPro.Policies.Demand;

namespace BarberPro.Capacity.Deadlines;

/// <summary>Holds fleets to what was promised of their speed.</summary>
public static class FleetDeadlines
{
    /// <summary>How fast a fleet is, and which promises that keeps: one path is enough for each round.</summary>
    /// <param name="fleet">The fleet.</param>
    /// <param name="demand">Timings and limits.</param>
    /// <param name="peaks">Busy times that its schedule has to be ahead of.</param>
    /// <param name="day">Any day of the week to look at.</param>
    public static FleetDeadline Of(FleetDeclaration fleet, DemandPolicy demand, ImmutableArray<Peak> peaks, DateOnly day)
    {
        ImmutableArray<ScaleOutPath> paths = [.. ScaleOutPaths.Of(fleet, demand).OrderBy(path => path.FirstWorst).ThenBy(path => path.Alarm, StringComparer.Ordinal)];
        return new(
            fleet.Name,
            paths,
            [
                Round("first round", demand.Limits.FirstRound, paths, path => path.FirstWorst),
                Round("second round", demand.Limits.SecondRound, paths, path => path.SecondWorst),
                .. peaks.Select(peak => PeakLead.Of(fleet, peak, demand, day)),
            ]);
    }

    private static Promise Round(string name, TimeSpan limit, ImmutableArray<ScaleOutPath> paths, Func<ScaleOutPath, TimeSpan> time)
    {
        var best = paths.MinBy(time);
        return best is null
            ? new(name, limit, null, "no policy adds instances by load", IsKept: false)
            : new(name, limit, time(best), best.Alarm, time(best) <= limit);
    }
}
