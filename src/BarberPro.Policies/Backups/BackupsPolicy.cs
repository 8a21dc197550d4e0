using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Backups;

/// <summary>How long backups live, what guards them, when they are taken, and how it is proved that they can be restored (DR-1, DR-4, DR-5).</summary>
/// <param name="Retention">Age at which a backup is deleted, at most 35 days: the longest that continuous backup offers (DR-1).</param>
/// <param name="Lock">What a vault refuses to delete, or to keep.</param>
/// <param name="KeyDeletionWindow">How long the vaults' deleted key can be restored, 7 to 30 days.</param>
/// <param name="Plan">When backups are taken.</param>
/// <param name="RestoreTest">The regular restore; null in a stack whose backups matter to nobody (DR-4).</param>
public sealed record BackupsPolicy(TimeSpan Retention, VaultLockPolicy Lock, TimeSpan KeyDeletionWindow, BackupPlanPolicy Plan, RestoreTestPolicy? RestoreTest)
{
    // What AWS Backup keeps continuous backups of RDS for, at the longest.
    private const int LongestContinuous = 35;

    internal static BackupsPolicy Read(PolicyReader backups)
    {
        var policy = new BackupsPolicy(
            backups.Require("retention", Durations.Days, TimeSpan.FromDays(1), TimeSpan.FromDays(LongestContinuous)),
            backups.Section("lock", VaultLockPolicy.Read),
            backups.Require("keyDeletionWindow", Durations.Days, TimeSpan.FromDays(7), TimeSpan.FromDays(30)),
            backups.Section("plan", BackupPlanPolicy.Read),
            backups.OptionalSection("restoreTest", RestoreTestPolicy.Read));

        if (backups.AreSound("retention", "lock") && policy.Lock.AtLeast <= policy.Lock.AtMost && (policy.Retention < policy.Lock.AtLeast || policy.Retention > policy.Lock.AtMost))
        {
            backups.Reject(
                "retention",
                BackupCodes.OutsideLock,
                $"retention is {Durations.Format(policy.Retention)}; expected {Durations.Format(policy.Lock.AtLeast)} to {Durations.Format(policy.Lock.AtMost)}, what the vaults' lock admits",
                "lock");
        }

        return policy;
    }
}
