using BarberPro.Policies.Limits;
using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Databases;

/// <summary>How the connections of the servers are shared out.</summary>
/// <param name="Limit">Connections that every server takes, 20 to 5,000 (DB-4).</param>
/// <param name="Timeout">How long somebody waits for a connection, 1 s to 5 min: at the proxy and in the application (DB-4).</param>
/// <param name="IdleClients">How long a client may ask nothing before the proxy drops it, 1 min to 8 h (DB-5).</param>
/// <param name="Utilisation">Share of the limit above which an alarm fires; all pools together stay within it, too (DB-11, C-7).</param>
/// <param name="Primary">The proxy's pool.</param>
/// <param name="Replica">The application's pools of the replicas.</param>
public sealed record ConnectionsPolicy(
    int Limit, TimeSpan Timeout, TimeSpan IdleClients, ShareLimit Utilisation, PrimaryPoolPolicy Primary, ReplicaPoolPolicy Replica)
{
    internal static ConnectionsPolicy Read(PolicyReader connections)
    {
        var policy = new ConnectionsPolicy(
            connections.Require("limit", Scalars.Count, 20, 5_000),
            connections.Require("timeout", Durations.Seconds, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(5)),
            connections.Require("idleClients", Durations.Minutes, TimeSpan.FromMinutes(1), TimeSpan.FromHours(8)),
            connections.Section("utilisation", ShareLimit.Read),
            connections.Section("primary", PrimaryPoolPolicy.Read),
            connections.Section("replica", ReplicaPoolPolicy.Read));

        PoolRules.CheckShares(connections, policy);
        return policy;
    }
}
