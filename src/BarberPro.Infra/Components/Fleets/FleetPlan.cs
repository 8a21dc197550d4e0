using System.Collections.Immutable;

using BarberPro.Policies.Fleets;
using BarberPro.Policies.LoadBalancing;

namespace BarberPro.Infra.Components.Fleets;

/// <summary>What was decided for the fleet of one service in one colour.</summary>
/// <param name="Service">The service.</param>
/// <param name="Colour">Its colour.</param>
/// <param name="MinSize">Instances always running; none while the colour receives no traffic (LB-9).</param>
/// <param name="WaitForHealthy">Healthy targets that a deployment waits for: those of a colour being filled beside a live one (LB-9).</param>
/// <param name="Schedule">Its scheduled minimums; only the colour that carries the traffic has any.</param>
public sealed record FleetPlan(ServicePolicy Service, Colour Colour, int MinSize, int? WaitForHealthy, ImmutableArray<ScheduledMinimum> Schedule)
{
    /// <summary>
    /// What others than this program change: scaling moves desired capacity, and schedules move the minimum. A minimum that no schedule moves
    /// must stay managed, or an edited one would never reach AWS.
    /// </summary>
    public ImmutableArray<string> IgnoredChanges => Schedule.IsEmpty ? ["desiredCapacity"] : ["desiredCapacity", "minSize"];

    /// <summary>Decides for a service and colour.</summary>
    public static FleetPlan For(ServicePolicy service, Colour colour, SchedulePolicy schedule, TrafficPolicy traffic)
    {
        var receives = traffic.WeightOf(colour) > 0;
        return new(
            service,
            colour,
            receives ? service.MinSize : 0,
            traffic.IsShifting ? service.MinSize : null,
            colour == traffic.Heavier ? SchedulePlan.For(service.MinSize, schedule) : []);
    }
}
