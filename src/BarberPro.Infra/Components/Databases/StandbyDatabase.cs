using System.Collections.Immutable;

using BarberPro.Infra.Components.Backups;
using BarberPro.Infra.Naming;
using BarberPro.Policies.Databases;

using Pulumi;
using Pulumi.Aws.CloudWatch;
using Pulumi.Aws.Rds;

namespace BarberPro.Infra.Components.Databases;

/// <summary>What the standby region's database needs from elsewhere.</summary>
/// <param name="Around">What all servers of the region need.</param>
/// <param name="Source">ARN of the primary region's server that takes writes.</param>
/// <param name="IsPromoted">Whether the failover has made it take writes itself: it follows nobody then, and never will again (DR-3).</param>
public sealed record StandbyDatabaseInputs(DatabaseSurroundings Around, Output<string> Source, bool IsPromoted);

/// <summary>
/// The primary's data in the standby region, twice: a replica that a failover promotes, and the automated backups, from which any point in time can be
/// restored should the mistake have been replicated, too (DR-2).
/// </summary>
public sealed class StandbyDatabase : ComponentResource
{
    /// <summary>Declares the replica and the copy of the backups.</summary>
    public StandbyDatabase(string name, DatabasesPolicy policy, StandbyDatabaseInputs inputs, ComponentResourceOptions? options = null)
        : base("barberpro:databases:StandbyDatabase", name, options)
    {
        var around = inputs.Around;
        var inside = new ComponentResourceOptions { Parent = this };
        var site = new DatabaseSite(name, policy, new(around.Context, around.Subnets, [ServerRole.Standby]), inside);
        var serverName = ResourceNames.Logical(name, ServerRole.Standby);
        var own = new InstanceArgs
        {
            KmsKeyId = around.KeyArn,
            MultiAz = policy.MultiAz,

            // From the day of its promotion on it has to be restorable like the primary was (RG-02).
            BackupRetentionPeriod = (int)policy.Backups.Retention.TotalDays,
            BackupWindow = policy.Windows.Backup.ToString(),
            DeleteAutomatedBackups = !policy.Backups.FinalSnapshot,

            // RDS takes no last snapshot of a replica: its source has the data.
            SkipFinalSnapshot = !(inputs.IsPromoted && policy.Backups.FinalSnapshot),
            FinalSnapshotIdentifier = around.Context.Names.Physical(serverName, "final"),
        };
        if (inputs.IsPromoted)
        {
            own.Tags = BackupTag.EveryDay;
        }
        else
        {
            own.ReplicateSourceDb = inputs.Source;
        }

        Server = new DatabaseServer(serverName, policy, new(
            around, site, ServerRole.Standby, site.Parameters[ServerRole.Standby], own, IgnoreChanges: [], HoldsData: true), inside);
        _ = new InstanceAutomatedBackupsReplication(name, new()
        {
            SourceDbInstanceArn = inputs.Source,
            KmsKeyId = around.KeyArn,
            RetentionPeriod = (int)policy.Backups.Retention.TotalDays,
        }, new() { Parent = this, Protect = around.Context.Platform.Protect });
        RegisterOutputs();
    }

    /// <summary>The replica; after a failover the server that takes writes.</summary>
    public DatabaseServer Server { get; }

    /// <summary>The alarms that page.</summary>
    public ImmutableArray<MetricAlarm> PagingAlarms => Server.PagingAlarms;
}
