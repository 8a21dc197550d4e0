using System.Collections.Immutable;

using BarberPro.Infra.Naming;
using BarberPro.Policies;
using BarberPro.Policies.Fleets;
using BarberPro.Policies.Networking;

namespace BarberPro.Infra;

/// <summary>What one region is to be: all that differs between the active region and the standby, and nothing else does (DR-3).</summary>
/// <param name="Context">Where it stands.</param>
/// <param name="IsActive">Whether its database takes writes and users are sent here.</param>
/// <param name="Networking">Its network.</param>
/// <param name="Services">Its services, at the sizes that they have here.</param>
/// <param name="Schedule">Scheduled minimums; the standby has none.</param>
public sealed record RegionPlan(
    RegionContext Context, bool IsActive, NetworkingPolicy Networking, ImmutableArray<ServicePolicy> Services, SchedulePolicy Schedule)
{
    /// <summary>
    /// The primary region. It keeps its sizes and schedules while another one is active: a failover happens when nothing can be changed here, and
    /// what comes back is ready to be failed back to.
    /// </summary>
    public static RegionPlan Primary(StackPolicy policy)
    {
        var region = policy.Platform.Regions.Primary;
        return new(
            new(region, policy.Platform), policy.Recovery.ActiveRegion == region, policy.Networking, policy.Fleets.Services, policy.Fleets.Schedule);
    }

    /// <summary>
    /// The standby, if the stack has one. It differs from the primary by its addresses and by what a failover changes; schedules it never has, since
    /// no step of a failover makes them.
    /// </summary>
    public static RegionPlan? Standby(StackPolicy policy)
    {
        if (policy.Recovery.Standby is not [var standby])
        {
            return null;
        }

        var isActive = policy.Recovery.ActiveRegion == standby.Region;
        return new(
            new(standby.Region, policy.Platform),
            isActive,
            policy.Networking with { Cidr = standby.Cidr, ZoneIds = standby.ZoneIds },
            isActive ? policy.Fleets.Services : [.. policy.Fleets.Services.Select(service => service with { MinSize = standby.MinSize })],
            policy.Fleets.Schedule with { Peaks = [] });
    }
}
