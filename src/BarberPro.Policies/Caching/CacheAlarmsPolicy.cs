using BarberPro.Policies.Limits;
using BarberPro.Policies.Monitoring;
using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Caching;

/// <summary>What the nodes warn of, each by itself: an average over nodes hides the one that suffers (CA-3, MON-12).</summary>
/// <param name="HitRate">Share of reads that find what they look for (CA-3).</param>
/// <param name="EngineProcessor">Share of the one processor that Redis runs on.</param>
/// <param name="Memory">Share of the memory for keys.</param>
/// <param name="Evictions">Keys that were forgotten before their time; sessions may be among them (CA-2).</param>
/// <param name="ReplicationLag">How far a replica is behind: what a failover loses.</param>
public sealed record CacheAlarmsPolicy(
    ShareFloor HitRate, ShareLimit EngineProcessor, ShareLimit Memory, CountLimit Evictions, TimeLimitPolicy ReplicationLag)
{
    internal static CacheAlarmsPolicy Read(PolicyReader alarms) => new(
        alarms.Section("hitRate", ShareFloor.Read),
        alarms.Section("engineProcessor", ShareLimit.Read),
        alarms.Section("memory", ShareLimit.Read),
        alarms.Section("evictions", CountLimit.Read),
        alarms.Section("replicationLag", TimeLimitPolicy.Read));
}
