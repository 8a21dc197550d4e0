using BarberPro.Policies.Reading;
using BarberPro.Policies.Windows;

namespace BarberPro.Policies.Databases;

/// <summary>When AWS may work on the servers; in UTC, since RDS knows no time zones.</summary>
/// <param name="Backup">Time of the daily snapshot, half an hour or longer.</param>
/// <param name="Maintenance">Time of upgrades and of changes that need a restart, half an hour or longer; apart from the backup.</param>
/// <param name="Quiet">When the market's users are few: windows of databases and caches lie in it (OPS-4).</param>
public sealed record DatabaseWindowsPolicy(DailyWindow Backup, WeeklyWindow Maintenance, QuietHours Quiet)
{
    // What RDS takes at the shortest.
    private static readonly TimeSpan Shortest = TimeSpan.FromMinutes(30);

    internal static DatabaseWindowsPolicy Read(PolicyReader windows)
    {
        var policy = new DatabaseWindowsPolicy(
            windows.Section("backup", window => DailyWindow.Read(window, Shortest)),
            windows.Section("maintenance", window => WeeklyWindow.Read(window, Shortest)),
            windows.Section("quiet", QuietHours.Read));

        if (windows.AreSound("backup", "maintenance") && WindowRules.Overlap(policy.Backup, policy.Maintenance.Hours))
        {
            windows.Reject(
                "maintenance", DatabaseCodes.WindowsOverlap, $"maintenance is {policy.Maintenance}; expected no minute of backup, {policy.Backup}", "backup");
        }

        return policy;
    }
}
