using BarberPro.Infra.Components.Monitoring;
using BarberPro.Infra.Naming;
using BarberPro.Policies.Backups;

using Pulumi;
using Pulumi.Aws.Backup;

namespace BarberPro.Infra.Components.Backups;

/// <summary>What a vault needs from elsewhere.</summary>
/// <param name="Context">Where it stands.</param>
/// <param name="KeyArn">The region's copy of the key that all vaults share, so that a copy of a backup can be read wherever it lies.</param>
/// <param name="Alerts">Where failed jobs lead.</param>
public sealed record BackupVaultInputs(RegionContext Context, Output<string> KeyArn, AlertRoutes Alerts);

/// <summary>Where a region's backups lie: locked, encrypted with the region's own key, and heard of when a job fails (DR-5).</summary>
public sealed class BackupVault : ComponentResource
{
    /// <summary>Declares vault, lock and the events of failed jobs.</summary>
    public BackupVault(string name, BackupsPolicy policy, BackupVaultInputs inputs, ComponentResourceOptions? options = null)
        : base("barberpro:backups:BackupVault", name, options)
    {
        var inside = new CustomResourceOptions { Parent = this };
        var (context, isProtected) = (inputs.Context, inputs.Context.Platform.Protect);
        var vault = new Vault(
            name, new() { Name = context.Names.Physical(name), KmsKeyArn = inputs.KeyArn, ForceDestroy = !isProtected }, new() { Parent = this, Protect = isProtected });

        // No days after which nobody could change it any more: that would be compliance mode, for ever.
        _ = new VaultLockConfiguration(name, new()
        {
            BackupVaultName = vault.Name,
            MinRetentionDays = (int)policy.Lock.AtLeast.TotalDays,
            MaxRetentionDays = (int)policy.Lock.AtMost.TotalDays,
        }, inside);

        Tell("backup-failed", "A backup did not succeed", vault.Name.Apply(FailedJobs.Backups));
        Tell("copy-failed", "A backup was not copied to the other region", vault.Arn.Apply(FailedJobs.Copies));

        Arn = vault.Arn;
        VaultName = vault.Name;
        RegisterOutputs();

        void Tell(string purpose, string description, Output<string> pattern) =>
            EventAlert.Declare(ResourceNames.Logical(name, purpose), context.Names, description, pattern, inputs.Alerts.Warning, inside);
    }

    /// <summary>ARN of the vault.</summary>
    [Output]
    public Output<string> Arn { get; private set; }

    /// <summary>Name of the vault.</summary>
    [Output]
    public Output<string> VaultName { get; private set; }
}
