using System.Collections.Immutable;

using BarberPro.Infra.Documents;
using BarberPro.Infra.Naming;

namespace BarberPro.Infra.Components.Backups;

/// <summary>Writes what backups and their tests may do beyond AWS's own policies for them (baseline 51, 52).</summary>
public static class BackupAccess
{
    /// <summary>Name with which AWS Backup begins those of restored test databases.</summary>
    private const string Restored = "awsbackup-restore-test-*";

    /// <summary>Removing the snapshots that AWS Backup made itself, in all regions that have a vault.</summary>
    public static string OfSnapshots(ImmutableArray<RegionContext> contexts)
    {
        var snapshots = ImmutableArray.CreateBuilder<string>(contexts.Length);
        foreach (var context in contexts)
        {
            snapshots.Add(context.Arn("rds", "snapshot:awsbackup:*"));
        }

        return AccessDocument.Of(new PolicyStatement("Snapshots", ["rds:DeleteDBSnapshot"], snapshots.ToImmutable()));
    }

    /// <summary>What the validation of a restore may do: look at the restored database, and say what it saw.</summary>
    public static string OfValidation(RegionContext context) => AccessDocument.Of(
        new PolicyStatement("Look", ["rds:DescribeDBInstances"], [context.Arn("rds", $"db:{Restored}")]),

        // A restore job has no ARN to name.
        new PolicyStatement("Answer", ["backup:PutRestoreValidationResult"], ["*"]));
}
