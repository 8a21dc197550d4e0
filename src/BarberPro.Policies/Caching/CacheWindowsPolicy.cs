using BarberPro.Policies.Reading;
using BarberPro.Policies.Windows;

namespace BarberPro.Policies.Caching;

/// <summary>When AWS may work on the nodes; in UTC, since ElastiCache knows no time zones.</summary>
/// <param name="Snapshot">Time of the daily snapshot, an hour or longer.</param>
/// <param name="Maintenance">Time of upgrades, an hour or longer; apart from the snapshot.</param>
public sealed record CacheWindowsPolicy(DailyWindow Snapshot, WeeklyWindow Maintenance)
{
    // What ElastiCache takes at the shortest.
    private static readonly TimeSpan Shortest = TimeSpan.FromHours(1);

    internal static CacheWindowsPolicy Read(PolicyReader windows)
    {
        var policy = new CacheWindowsPolicy(
            windows.Section("snapshot", window => DailyWindow.Read(window, Shortest)), windows.Section("maintenance", window => WeeklyWindow.Read(window, Shortest)));

        if (windows.IsSound && WindowRules.Overlap(policy.Snapshot, policy.Maintenance.Hours))
        {
            windows.Reject(
                "maintenance", CacheCodes.WindowsOverlap, $"maintenance is {policy.Maintenance}; expected no minute of snapshot, {policy.Snapshot}", "snapshot");
        }

        return policy;
    }
}
