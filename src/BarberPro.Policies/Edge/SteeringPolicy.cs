using System.Collections.Immutable;

using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Edge;

/// <summary>How requests find a region (LB-1, LB-3). The active region is recovery.activeRegion.</summary>
/// <param name="Mode">How a pool is chosen.</param>
/// <param name="Regions">Parts of the world that the market lies in; each takes a rule, and below Enterprise a host has one.</param>
/// <param name="FailoverAcrossPools">Whether a request that one pool fails is tried on another.</param>
/// <param name="Pools">How the pool of each AWS region is probed; a region that the stack does not have is left out.</param>
/// <param name="Monitor">How pools are probed.</param>
public sealed record SteeringPolicy(
    SteeringMode Mode, ImmutableArray<string> Regions, bool FailoverAcrossPools, ImmutableArray<PoolPolicy> Pools, MonitorPolicy Monitor)
{
    internal static SteeringPolicy Read(PolicyReader steering) => new(
        steering.Require("mode", Scalars.Word<SteeringMode>(("random", SteeringMode.Random), ("geo", SteeringMode.Geo))),
        steering.List("regions", EdgeTexts.SteeringRegion, atLeast: 1, atMost: 13),
        steering.Require("failoverAcrossPools", Scalars.Flag),
        steering.NamedSections("pools", PoolPolicy.Read, atLeast: 0, atMost: 10),
        steering.Section("monitor", MonitorPolicy.Read));
}
