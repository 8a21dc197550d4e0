using System.Collections.Immutable;

using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Databases;

/// <summary>The application's pools of connections to a replica, one for each; no proxy can stand before a replica (DB-6).</summary>
/// <param name="Min">Connections that the whole fleet holds at least, 1 to 5,000; below two or three instances it cannot.</param>
/// <param name="Max">Connections that the whole fleet never exceeds, 1 to 5,000.</param>
/// <param name="Services">Services that read from replicas; the others read through the proxy.</param>
public sealed record ReplicaPoolPolicy(int Min, int Max, ImmutableArray<string> Services)
{
    internal static ReplicaPoolPolicy Read(PolicyReader pool)
    {
        var policy = new ReplicaPoolPolicy(
            pool.Require("min", Scalars.Count, 1, 5_000),
            pool.Require("max", Scalars.Count, 1, 5_000),
            pool.List("services", Texts.Name, atLeast: 1, atMost: 10));

        PoolRules.CheckBounds(pool, policy.Min, policy.Max);
        return policy;
    }
}
