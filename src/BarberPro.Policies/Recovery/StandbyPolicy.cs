using System.Collections.Immutable;

using BarberPro.Policies.Networking;
using BarberPro.Policies.Reading;
using BarberPro.Policies.Units;

namespace BarberPro.Policies.Recovery;

/// <summary>A region that stands by: the whole platform at its smallest, fed by replication (DR-3).</summary>
/// <param name="Region">AWS region.</param>
/// <param name="Cidr">Addresses of its network.</param>
/// <param name="ZoneIds">Availability zone ids, two to four.</param>
/// <param name="MinSize">Instances that each fleet keeps running while another region is active, 1 to 100.</param>
public sealed record StandbyPolicy(string Region, Cidr Cidr, ImmutableArray<string> ZoneIds, int MinSize)
{
    internal static StandbyPolicy Read(PolicyReader standby) => new(
        standby.Name,
        standby.Require("cidr", NetworkingPolicy.Network),
        standby.List("zoneIds", Texts.AvailabilityZone, atLeast: 2, atMost: 4),
        standby.Require("minSize", Scalars.Count, 1, 100));
}
