using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Databases;

/// <summary>The proxy's pool of connections to the primary; it grows on demand from one bound to the other (DB-5).</summary>
/// <param name="Min">Idle connections that the proxy keeps, 1 to 5,000: a ceiling of what stays open, no guaranteed number.</param>
/// <param name="Max">Connections that the proxy never exceeds, 1 to 5,000.</param>
/// <param name="PerInstance">Clients of each application instance, 1 to 100; a client may pin a connection, so all of them have to find one.</param>
public sealed record PrimaryPoolPolicy(int Min, int Max, int PerInstance)
{
    internal static PrimaryPoolPolicy Read(PolicyReader pool)
    {
        var policy = new PrimaryPoolPolicy(
            pool.Require("min", Scalars.Count, 1, 5_000),
            pool.Require("max", Scalars.Count, 1, 5_000),
            pool.Require("perInstance", Scalars.Count, 1, 100));

        PoolRules.CheckBounds(pool, policy.Min, policy.Max);
        return policy;
    }
}
