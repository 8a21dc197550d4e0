using System.Collections.Immutable;

using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Edge;

/// <summary>The pool of one AWS region (LB-3).</summary>
/// <param name="Region">AWS region whose load balancer is its origin.</param>
/// <param name="CheckRegions">Parts of the world from which it is probed.</param>
public sealed record PoolPolicy(string Region, ImmutableArray<string> CheckRegions)
{
    internal static PoolPolicy Read(PolicyReader pool) => new(pool.Name, pool.List("checkRegions", EdgeTexts.SteeringRegion, atLeast: 1, atMost: 13));
}
