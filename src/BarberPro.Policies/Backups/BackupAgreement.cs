using BarberPro.Policies.Reading;
using BarberPro.Policies.Windows;

namespace BarberPro.Policies.Backups;

/// <summary>What backups and databases must agree on: AWS Backup takes over what RDS keeps by itself (DR-1).</summary>
internal static class BackupAgreement
{
    /// <summary>Reports every contradiction between concerns that were read.</summary>
    public static void Check(PolicyReader stack, StackPolicy policy)
    {
        if (!stack.AreSound("databases", "backups"))
        {
            return;
        }

        var (kept, retention) = (policy.Databases.Backups.Retention, policy.Backups.Retention);
        if (kept != retention)
        {
            stack.Reject(
                "backups.retention",
                BackupCodes.UnequalRetention,
                $"retention is {Durations.Format(retention)}; expected {Durations.Format(kept)}, like databases.backups.retention",
                "databases.backups.retention");
        }

        var plan = policy.Backups.Plan;
        CheckClear(stack, policy, "continuous", new(plan.Continuous, plan.StartWindow));
        CheckClear(stack, policy, "snapshot", new(plan.Snapshot, plan.StartWindow));
    }

    private static void CheckClear(PolicyReader stack, StackPolicy policy, string key, DailyWindow start)
    {
        var windows = policy.Databases.Windows;
        var busy = WindowRules.Overlap(start, windows.Backup) ? "backup" : WindowRules.Overlap(start, windows.Maintenance.Hours) ? "maintenance" : null;
        if (busy is not null)
        {
            stack.Reject(
                $"backups.plan.{key}",
                BackupCodes.BusyDatabase,
                $"{key} starts within {start}; expected no minute of databases.windows.{busy}, {(busy == "backup" ? windows.Backup : windows.Maintenance.Hours)}",
                $"databases.windows.{busy}",
                "backups.plan.startWindow");
        }
    }
}
