using BarberPro.Infra.Documents;
using BarberPro.Infra.Naming;
using BarberPro.Policies.Backups;

using Pulumi;
using Pulumi.Aws.Kms;

namespace BarberPro.Infra.Components.Backups;

/// <summary>What a vault's key needs from elsewhere.</summary>
/// <param name="Context">Where it stands.</param>
/// <param name="PrimaryKeyArn">The key of which it is a replica; null for the first.</param>
public sealed record BackupKeyInputs(RegionContext Context, Output<string>? PrimaryKeyArn);

/// <summary>
/// The key of a region's vault. All vaults share one multi-region key, so that a copy can be read wherever it lies, and each region has its own replica with a
/// policy of its own: losing a region loses no key (DR-5, RG-01).
/// </summary>
public sealed class BackupKey : ComponentResource
{
    /// <summary>Declares the key, or its replica, and its alias.</summary>
    public BackupKey(string name, BackupsPolicy policy, BackupKeyInputs inputs, ComponentResourceOptions? options = null)
        : base("barberpro:backups:BackupKey", name, options)
    {
        var context = inputs.Context;
        var kept = new CustomResourceOptions { Parent = this, Protect = context.Platform.Protect };
        var description = $"Backups of {context.Names.Environment}";
        var days = (int)policy.KeyDeletionWindow.TotalDays;
        var document = AccessDocument.Of(KeyAccess.Administration(context), KeyAccess.Through(context, "backup"), KeyAccess.Through(context, "rds"));
        Output<string> keyId;
        if (inputs.PrimaryKeyArn is { } primary)
        {
            // It turns with the key that it replicates.
            var replica = new ReplicaKey(name, new() { Description = description, PrimaryKeyArn = primary, DeletionWindowInDays = days, Policy = document }, kept);
            (Arn, keyId) = (replica.Arn, replica.KeyId);
        }
        else
        {
            var key = new Key(
                name, new() { Description = description, MultiRegion = true, EnableKeyRotation = true, DeletionWindowInDays = days, Policy = document }, kept);
            (Arn, keyId) = (key.Arn, key.KeyId);
        }

        _ = new Pulumi.Aws.Kms.Alias(name, new() { Name = $"alias/{context.Names.Physical(name)}", TargetKeyId = keyId }, new() { Parent = this });
        RegisterOutputs();
    }

    /// <summary>ARN of the key in this region.</summary>
    [Output]
    public Output<string> Arn { get; private set; }
}
