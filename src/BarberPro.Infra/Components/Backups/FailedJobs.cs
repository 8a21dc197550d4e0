using BarberPro.Infra.Documents;

namespace BarberPro.Infra.Components.Backups;

/// <summary>Which events of AWS Backup mean that a backup is missing, or cannot be restored.</summary>
public static class FailedJobs
{
    private const string Source = "aws.backup";

    /// <summary>Backups into a vault that did not come about.</summary>
    public static string Backups(string vaultName) => EventPattern.Of(
        Source, "Backup Job State Change", EventField.OneOf("backupVaultName", vaultName), EventField.OneOf("state", "ABORTED", "EXPIRED", "FAILED"));

    /// <summary>Copies out of a vault that did not come about.</summary>
    public static string Copies(string vaultArn) => EventPattern.Of(
        Source, "Copy Job State Change", EventField.OneOf("sourceBackupVaultArn", vaultArn), EventField.OneOf("state", "FAILED"));

    /// <summary>Restores of a test that came about; what they brought back is to be looked at.</summary>
    public static string Restored(string testArn) => Restores(testArn, EventField.OneOf("status", "COMPLETED"));

    /// <summary>Restores of a test that did not come about.</summary>
    public static string NotRestored(string testArn) => Restores(testArn, EventField.OneOf("status", "ABORTED", "FAILED"));

    /// <summary>Restores of a test that brought back something wrong, or that nobody looked at in time.</summary>
    public static string NotValid(string testArn) => Restores(testArn, EventField.OneOf("validationStatus", "FAILED", "TIMED_OUT"));

    private static string Restores(string testArn, EventField outcome) =>
        EventPattern.Of(Source, "Restore Job State Change", EventField.OneOf("restoreTestingPlanArn", testArn), outcome);
}
