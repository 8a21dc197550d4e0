using BarberPro.Policies.Limits;
using BarberPro.Policies.Monitoring;
using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Databases;

/// <summary>What the servers warn of. How many connections are too many follows from the limit and the utilisation of connections.</summary>
/// <param name="ReplicaLag">How far a replica may be behind (DB-3); an idle source seems up to five minutes behind, so it has to last longer.</param>
/// <param name="Pinned">Share of the proxy's pool that sessions may keep for themselves (DB-5).</param>
/// <param name="SlowQueries">Slow queries of one server in that time (DB-8).</param>
/// <param name="FreeStorage">Share of the disk's first size that stays free.</param>
/// <param name="TransactionAge">Age of the oldest transaction id; PostgreSQL stops at about two thousand million.</param>
/// <param name="Processor">Share of the processor in use.</param>
public sealed record DatabaseAlarmsPolicy(
    TimeLimitPolicy ReplicaLag,
    ShareLimit Pinned,
    CountLimit SlowQueries,
    ShareFloor FreeStorage,
    CountLimit TransactionAge,
    ShareLimit Processor)
{
    // RDS: without writes a replica's lag grows to five minutes, when the next segment of the log is switched.
    private static readonly TimeSpan IdleLag = TimeSpan.FromMinutes(5);

    internal static DatabaseAlarmsPolicy Read(PolicyReader alarms)
    {
        var policy = new DatabaseAlarmsPolicy(
            alarms.Section("replicaLag", TimeLimitPolicy.Read),
            alarms.Section("pinned", ShareLimit.Read),
            alarms.Section("slowQueries", CountLimit.Read),
            alarms.Section("freeStorage", ShareFloor.Read),
            alarms.Section("transactionAge", CountLimit.Read),
            alarms.Section("processor", ShareLimit.Read));

        if (alarms.AreSound("replicaLag") && policy.ReplicaLag.For <= IdleLag)
        {
            alarms.Reject(
                "replicaLag.for", DatabaseCodes.IdleLag, $"for is {Durations.Format(policy.ReplicaLag.For)}; expected more than {Durations.Format(IdleLag)}");
        }

        return policy;
    }
}
