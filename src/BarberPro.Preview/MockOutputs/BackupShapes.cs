namespace BarberPro.Preview.MockOutputs;

/// <summary>Vaults, plans and restore tests.</summary>
internal static class BackupShapes
{
    private const string Prefix = "arn:aws:backup:{region}:{account}:";

    internal static MockShape? Of(string type) => type switch
    {
        "aws:backup/vault:Vault" => new("{name}", Prefix + "backup-vault:{name}", "name"),
        "aws:backup/vaultLockConfiguration:VaultLockConfiguration" => new("{uuid}") { More = [new("backupVaultArn", Prefix + "backup-vault:{backupVaultName}")] },
        "aws:backup/plan:Plan" => new("{uuid}", Prefix + "backup-plan:{id}", "name") { More = [new("version", "{hex32}")] },
        "aws:backup/selection:Selection" => new("{uuid}", null, "name"),
        "aws:backup/restoreTestingPlan:RestoreTestingPlan" => new("{uuid}", Prefix + "restore-testing-plan:{name}-{uuid}", "name"),
        "aws:backup/restoreTestingSelection:RestoreTestingSelection" => new("{restoreTestingPlanName}:{name}", null, "name"),
        _ => null,
    };
}
