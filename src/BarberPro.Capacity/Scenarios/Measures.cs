using BarberPro.Capacity.Simulation;

namespace BarberPro.Capacity.Scenarios;

/// <summary>Reads figures from runs: each the worst of the fleets.</summary>
internal static class Measures
{
    /// <summary>Worst minute's 95th percentile of user requests, in milliseconds.</summary>
    internal static Func<RunOutcome, (double, string)> P95(long after = 0, long until = long.MaxValue) =>
        WorstEntry(after, until, (trace, entry) => trace.P95[entry] * 1000);

    /// <summary>Worst minute's mean of user requests, in milliseconds.</summary>
    internal static Func<RunOutcome, (double, string)> Mean() => WorstEntry(0, long.MaxValue, (trace, entry) => trace.Mean[entry] * 1000);

    /// <summary>Seconds from the event until the last minute over a limit was past; zero where none was.</summary>
    internal static Func<RunOutcome, (double, string)> BackAfter(double limit) => run => Worst(run, fleet =>
    {
        var trace = fleet.Trace;
        for (var entry = trace.P95.Length - 1; entry >= trace.EntryAt(run.Plan.EventAt); entry--)
        {
            if (trace.P95[entry] > limit)
            {
                return Math.Max(0, ((entry + 1L) * trace.EntrySeconds) - run.Plan.EventAt);
            }
        }

        return 0;
    });

    /// <summary>Share of requests that failed in a time after the event, in hundredths.</summary>
    internal static Func<RunOutcome, (double, string)> Failures(double seconds) => run => Worst(run, fleet =>
    {
        var trace = fleet.Trace;
        var (failed, offered) = (0.0, 0.0);
        for (var entry = trace.EntryAt(run.Plan.EventAt); entry <= trace.EntryAt(run.Plan.EventAt + (long)seconds - 1); entry++)
        {
            failed += trace.Failed[entry];
            offered += trace.Offered[entry];
        }

        return offered > 0 ? 100 * failed / offered : 0;
    });

    /// <summary>Seconds from the event until a fleet could carry its load.</summary>
    internal static (double, string) Enough(RunOutcome run) => Worst(run, fleet => fleet.EnoughAfter);

    /// <summary>Instances added soon after others were removed.</summary>
    internal static (double, string) Flaps(RunOutcome run) => Worst(run, fleet => fleet.Flaps, fleet => fleet.Flaps > 0 ? $"{fleet.Model.Fleet.Name}: {fleet.Fighters}" : fleet.Model.Fleet.Name);

    /// <summary>Instances launched.</summary>
    internal static (double, string) Launches(RunOutcome run) => Worst(run, fleet => fleet.Launches);

    /// <summary>Instances that policies added.</summary>
    internal static (double, string) Added(RunOutcome run) => Worst(run, fleet => fleet.Added);

    /// <summary>Worst minute's 95th percentile of bookings, in seconds.</summary>
    internal static Func<RunOutcome, (double, string)> Bookings() => WorstEntry(0, long.MaxValue, (trace, entry) => trace.BookingP95[entry]);

    /// <summary>Seconds, in whole minutes, in which the 95th percentile of bookings was over a limit.</summary>
    internal static Func<RunOutcome, (double, string)> BookingsOver(double limit) => run => Worst(run, fleet =>
        fleet.Trace.BookingP95.Count(seconds => seconds > limit) * (double)fleet.Trace.EntrySeconds);

    /// <summary>Alarms that know too little.</summary>
    internal static (double, string) Blind(RunOutcome run) => Worst(run, fleet => fleet.Blind);

    /// <summary>Instances missing from a floor at a moment, the floor being the minimum by a factor.</summary>
    internal static Func<RunOutcome, (double, string)> MissingAt(long second, double factor) => run => Worst(run, fleet =>
        Math.Max(0, Math.Ceiling((fleet.Model.Fleet.MinSize * factor) - 1e-9) - fleet.Trace.Serving[fleet.Trace.EntryAt(second)]));

    /// <summary>Instances above the declared minimum at a moment.</summary>
    internal static Func<RunOutcome, (double, string)> AboveMinimumAt(long second) => run => Worst(run, fleet =>
        fleet.Trace.Desired[fleet.Trace.EntryAt(second)] - fleet.Model.Fleet.MinSize);

    /// <summary>Seconds from the event until the fleet was no larger than its minimum again; infinite for never.</summary>
    internal static Func<RunOutcome, (double, string)> AtMinimumAfter() => run => Worst(run, fleet =>
    {
        var trace = fleet.Trace;
        var entry = trace.Desired.Length - 1;
        while (entry > 0 && trace.Desired[entry] <= fleet.Model.Fleet.MinSize)
        {
            entry--;
        }

        return entry == trace.Desired.Length - 1 ? double.PositiveInfinity : ((entry + 1L) * trace.EntrySeconds) - run.Plan.EventAt;
    });

    /// <summary>Instances by which the desired capacity grew after the event.</summary>
    internal static (double, string) Growth(RunOutcome run) => Worst(run, fleet =>
    {
        var trace = fleet.Trace;
        var begin = trace.EntryAt(run.Plan.EventAt - 1);
        return trace.Desired[begin..].Max() - trace.Desired[begin];
    });

    private static Func<RunOutcome, (double, string)> WorstEntry(long after, long until, Func<FleetTrace, int, double> value) => run => Worst(run, fleet =>
    {
        var trace = fleet.Trace;
        var worst = 0.0;
        var last = until == long.MaxValue ? trace.P95.Length - 1 : trace.EntryAt(run.Plan.EventAt + until - 1);
        for (var entry = trace.EntryAt(run.Plan.EventAt + after); entry <= last; entry++)
        {
            worst = Math.Max(worst, value(trace, entry));
        }

        return worst;
    });

    private static (double Value, string Fleet) Worst(RunOutcome run, Func<FleetOutcome, double> value, Func<FleetOutcome, string>? name = null)
    {
        var worst = run.Fleets[0];
        foreach (var fleet in run.Fleets)
        {
            worst = value(fleet) > value(worst) ? fleet : worst;
        }

        return (value(worst), name is null ? worst.Model.Fleet.Name : name(worst));
    }
}
