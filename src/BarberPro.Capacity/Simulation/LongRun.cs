using BarberPro.Capacity.Scaling;

namespace BarberPro.Capacity.Simulation;

/// <summary>
/// An ordinary run of many weeks, played in two stretches side by side. The second begins two weeks before the first ends, and what it does until then is not
/// counted: by then its fleets are where two weeks of load bring them, wherever they began. Nothing remembers longer. A forecast knows 14 days and an alarm
/// at most 7; load and growth are functions of time; what was scheduled before holds from the beginning; chance has no memory beyond minutes, nor has the
/// life of a spot instance. (A fleet that nothing ever makes smaller would remember its highest peak; here it is that of two weeks.) There are always two
/// stretches, whatever a machine has, so a seed gives the same run everywhere.
/// </summary>
public static class LongRun
{
    private const long LeadIn = ForecastScaler.Memory;
    private const long Week = 7 * 24 * 3600;

    // Of a shorter one the lead-in, which is played besides, would be more than a tenth.
    private const long Least = 10 * LeadIn;

    /// <summary>Whether a plan is played so: longer than twenty weeks, and nothing happens that counts would begin with.</summary>
    public static bool Is(RunPlan plan) =>
        plan.Seconds > Least && plan is { EventAt: 0, Happening: Happening.None, NeededUsers: 0, FineFrom: long.MaxValue };

    /// <summary>Plays it to the end.</summary>
    /// <param name="model">What runs share.</param>
    /// <param name="plan">What it plays.</param>
    /// <param name="seed">Which run; not negative.</param>
    public static RunOutcome Play(SimulationModel model, RunPlan plan, long seed)
    {
        var cut = CutOf(plan);
        var (first, later) = (default(RunOutcome)!, default(RunOutcome)!);
        Parallel.Invoke(
            () => first = new SimulationRun(model, plan with { Seconds = cut }, seed).ToTheEnd(),
            () => later = Later(model, plan, cut, seed));
        return new(plan, Math.Max(first.PoolsInUse, later.PoolsInUse), [.. first.Fleets.Zip(later.Fleets, Joined)]);
    }

    /// <summary>Where the second stretch begins to count, in seconds of the run: at the end of a week, so that both take about as long.</summary>
    internal static long CutOf(RunPlan plan) => (plan.Seconds + LeadIn) / 2 / Week * Week;

    // Seeds that are asked for are never negative: the numbers of this stretch are those of no other run.
    private static RunOutcome Later(SimulationModel model, RunPlan plan, long cut, long seed)
    {
        var from = cut - LeadIn;
        var run = new SimulationRun(model, plan with { From = plan.From + from, Seconds = plan.Seconds - from }, ~seed);
        run.LeadIn(LeadIn);
        return run.ToTheEnd();
    }

    private static FleetOutcome Joined(FleetOutcome first, FleetOutcome later) => first with
    {
        Trace = first.Trace.Then(later.Trace, LeadIn),
        Launches = first.Launches + later.Launches,
        Added = first.Added + later.Added,
        Flaps = first.Flaps + later.Flaps,
        Fighters = later.Flaps > 0 ? later.Fighters : first.Fighters,
        Killed = first.Killed + later.Killed,
        InstanceHours = first.InstanceHours + later.InstanceHours,
        Blind = later.Blind,
        Unaccounted = Math.Max(first.Unaccounted, later.Unaccounted),
    };
}
