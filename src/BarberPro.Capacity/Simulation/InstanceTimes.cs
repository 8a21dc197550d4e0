using BarberPro.Capacity.Fleets;
using BarberPro.Policies.Demand;

namespace BarberPro.Capacity.Simulation;

/// <summary>How long the stages of an instance's life take, in seconds.</summary>
/// <param name="Action">From the decision to the launch request.</param>
/// <param name="LaunchLeast">Shortest launch and boot.</param>
/// <param name="LaunchMost">Longest launch and boot.</param>
/// <param name="StartLeast">Shortest start of the application.</param>
/// <param name="StartMost">Longest start of the application.</param>
/// <param name="Check">Time between two health checks; the first passed one brings traffic.</param>
/// <param name="Patience">From InService until an instance that never passed a check is killed.</param>
/// <param name="Warmup">From InService until it counts in EC2's averages.</param>
/// <param name="Leaving">From the decision to remove it until it is gone.</param>
/// <param name="Detection">From a failure until the balancer sends nothing more, at least; a check interval more at most.</param>
/// <param name="SpotLife">Mean life of a spot instance.</param>
/// <param name="Notice">Notice before a spot instance goes.</param>
public sealed record InstanceTimes(
    double Action,
    double LaunchLeast,
    double LaunchMost,
    double StartLeast,
    double StartMost,
    double Check,
    double Patience,
    double Warmup,
    double Leaving,
    double Detection,
    double SpotLife,
    double Notice)
{
    /// <summary>Seconds of a month, on average.</summary>
    internal const double Month = 365.25 / 12 * 24 * 60 * 60;

    /// <summary>Joins what the graph declares with what the policy assumes.</summary>
    public static InstanceTimes Of(FleetDeclaration fleet, DemandPolicy demand)
    {
        var target = fleet.TargetGroups[0];
        var (launch, start) = (demand.Timings.Launch, demand.Timings.ApplicationStart);
        var failing = (target.UnhealthyAfter * target.CheckInterval.TotalSeconds) + target.CheckTimeout.TotalSeconds;
        return new(
            demand.Timings.Action.TotalSeconds,
            Least(launch),
            launch.Worst.TotalSeconds,
            Least(start),
            start.Worst.TotalSeconds,
            target.CheckInterval.TotalSeconds,
            Math.Max(fleet.HealthCheckGrace.TotalSeconds, failing),
            fleet.Warmup.TotalSeconds,
            Math.Max(target.DeregistrationDelay.TotalSeconds, 1),
            failing,
            Month / -Math.Log(1 - Math.Min((double)demand.Spot.Reclaimed.Share, 0.99)),
            demand.Spot.Notice.TotalSeconds);
    }

    // The usual lies in the middle of what can happen.
    private static double Least(UsualAndWorstPolicy time) => Math.Max(0, (2 * time.Usual.TotalSeconds) - time.Worst.TotalSeconds);
}
