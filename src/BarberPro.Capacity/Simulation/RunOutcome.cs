using System.Collections.Immutable;

namespace BarberPro.Capacity.Simulation;

/// <summary>What came of one fleet in one run.</summary>
/// <param name="Model">The fleet.</param>
/// <param name="Trace">What it did over time.</param>
/// <param name="Launches">Instances launched.</param>
/// <param name="Added">Instances that policies added, not schedules or replacements.</param>
/// <param name="Flaps">Instances added soon after others were removed, without more demand.</param>
/// <param name="Fighters">The two policies of the last flap; empty without one.</param>
/// <param name="Killed">Instances killed because they did not start in time.</param>
/// <param name="EnoughAfter">Seconds from its overload until it could carry what it had to; infinite for never.</param>
/// <param name="InstanceHours">Machine hours.</param>
/// <param name="Blind">Alarms without sufficient data at the end.</param>
/// <param name="Unaccounted">Requests that got lost in a step, at worst: zero but for rounding.</param>
public sealed record FleetOutcome(
    FleetModel Model,
    FleetTrace Trace,
    int Launches,
    int Added,
    int Flaps,
    string Fighters,
    int Killed,
    double EnoughAfter,
    double InstanceHours,
    int Blind,
    double Unaccounted);

/// <summary>What came of one run.</summary>
/// <param name="Plan">What was played.</param>
/// <param name="PoolsInUse">Largest share of the database's connections in use.</param>
/// <param name="Fleets">What came of each fleet: web, API, booking.</param>
public sealed record RunOutcome(RunPlan Plan, double PoolsInUse, ImmutableArray<FleetOutcome> Fleets)
{
    internal static RunOutcome Of(RunPlan plan, double poolsInUse, FleetRun[] fleets) => new(plan, poolsInUse, [.. fleets.Select(fleet => new FleetOutcome(
        fleet.Model,
        fleet.Trace,
        fleet.Pool.Launches,
        fleet.Watch.Added,
        fleet.Watch.Flaps,
        fleet.Watch.Fighters,
        fleet.Pool.Killed,
        fleet.EnoughAfter,
        fleet.InstanceSeconds / 3600,
        BlindAlarms.Of(fleet.Scaler),
        fleet.Unaccounted))]);
}
