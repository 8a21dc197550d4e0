using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Caching;

/// <summary>The Redis cluster: its nodes, what it forgets first, how long the application keeps things in it.</summary>
/// <param name="Version">Redis' version, as ElastiCache takes it (CA-1).</param>
/// <param name="Nodes">Its nodes.</param>
/// <param name="Eviction">What is forgotten first when memory is full, as Redis names it (CA-4).</param>
/// <param name="Ttl">How long the application keeps things.</param>
/// <param name="User">The application's user (CA-5).</param>
/// <param name="Snapshots">How long daily snapshots are kept, 1 to 35 days (CA-1).</param>
/// <param name="FinalSnapshot">Whether a deleted cluster leaves a last snapshot.</param>
/// <param name="Windows">When AWS may work on the nodes.</param>
/// <param name="Alarms">What the nodes warn of.</param>
/// <param name="KeyDeletionWindow">How long the deleted key of the data can be restored, 7 to 30 days.</param>
public sealed record CachingPolicy(
    string Version,
    NodesPolicy Nodes,
    string Eviction,
    TimeToLivePolicy Ttl,
    string User,
    TimeSpan Snapshots,
    bool FinalSnapshot,
    CacheWindowsPolicy Windows,
    CacheAlarmsPolicy Alarms,
    TimeSpan KeyDeletionWindow)
{
    internal static CachingPolicy Read(PolicyReader caching) => new(
        caching.Require("version", Texts.OneOf("7.0", "7.1")),
        caching.Section("nodes", NodesPolicy.Read),
        caching.Require("eviction", Texts.OneOf(
            "allkeys-lru", "allkeys-lfu", "allkeys-random", "volatile-lru", "volatile-lfu", "volatile-random", "volatile-ttl", "noeviction")),
        caching.Section("ttl", TimeToLivePolicy.Read),
        caching.Require("user", Texts.Name),
        caching.Require("snapshots", Durations.Days, TimeSpan.FromDays(1), TimeSpan.FromDays(35)),
        caching.Require("finalSnapshot", Scalars.Flag),
        caching.Section("windows", CacheWindowsPolicy.Read),
        caching.Section("alarms", CacheAlarmsPolicy.Read),
        caching.Require("keyDeletionWindow", Durations.Days, TimeSpan.FromDays(7), TimeSpan.FromDays(30)));
}
