using System.Collections.Immutable;

using BarberPro.Infra.Components.Backups;
using BarberPro.Infra.Components.Secrets;
using BarberPro.Infra.Naming;
using BarberPro.Policies.Databases;
using BarberPro.Policies.Secrets;

using Pulumi;
using Pulumi.Aws.CloudWatch;
using Pulumi.Aws.Rds;

namespace BarberPro.Infra.Components.Databases;

/// <summary>What the databases of the primary region need from elsewhere.</summary>
/// <param name="Around">What all servers of the region need.</param>
/// <param name="Pools">What the pools of connections come to.</param>
/// <param name="Secrets">How passwords are made.</param>
/// <param name="SecretKeyArn">ARN of the key that encrypts secrets.</param>
/// <param name="SecretCopy">The copy of the password's secret in the standby region; null for none.</param>
public sealed record DatabaseInputs(
    DatabaseSurroundings Around, PoolPlan Pools, SecretsPolicy Secrets, Output<string> SecretKeyArn, SecretCopy? SecretCopy);

/// <summary>The PostgreSQL servers of the primary region: the one that takes writes, behind its proxy, and the replicas that answer reads.</summary>
public sealed class Database : ComponentResource
{
    // AWS Backup takes the first two over and keeps them at the same figures (DR-1); the last belongs to the rotation function (DB-12).
    private static readonly string[] OthersChange = ["backupRetentionPeriod", "backupWindow", "password"];

    private readonly DatabasesPolicy policy;
    private readonly DatabaseInputs inputs;
    private readonly DatabaseSite site;

    /// <summary>Declares the password, the servers and the proxy.</summary>
    public Database(string name, DatabasesPolicy policy, DatabaseInputs inputs, ComponentResourceOptions? options = null)
        : base("barberpro:databases:Database", name, options)
    {
        (this.policy, this.inputs) = (policy, inputs);
        var around = inputs.Around;
        var inside = new ComponentResourceOptions { Parent = this };
        site = new DatabaseSite(name, policy, new(around.Context, around.Subnets, [ServerRole.Primary, ServerRole.Replica]), inside);

        var primaryName = ResourceNames.Logical(name, ServerRole.Primary);
        Secret = new RotatedSecret(name, inputs.Secrets, new(
            around.Context, inputs.SecretKeyArn, "database", Fields(around.Context.Names.Physical(primaryName)), inputs.SecretCopy), inside);
        Primary = new DatabaseServer(primaryName, policy, new(
            around, site, ServerRole.Primary, site.Parameters[ServerRole.Primary], OfPrimary(primaryName), [.. OthersChange], HoldsData: true), inside);
        var replicas = new DatabaseServer[policy.Replicas];
        for (var index = 0; index < replicas.Length; index++)
        {
            replicas[index] = Replica(name, index + 1, inside);
        }

        Replicas = [.. replicas];
        Proxy = new DatabaseProxy(name, policy, new(around, inputs.Pools, Primary.Identifier, Secret.Arn, inputs.SecretKeyArn), inside);
        PagingAlarms = [.. Primary.PagingAlarms, .. Replicas.SelectMany(replica => replica.PagingAlarms)];
        RegisterOutputs();
    }

    /// <summary>The master user's password.</summary>
    public RotatedSecret Secret { get; }

    /// <summary>The server that takes writes.</summary>
    public DatabaseServer Primary { get; }

    /// <summary>The servers that answer reads, by number.</summary>
    public ImmutableArray<DatabaseServer> Replicas { get; }

    /// <summary>The proxy before the primary.</summary>
    public DatabaseProxy Proxy { get; }

    /// <summary>Name of the servers' subnet group.</summary>
    public Output<string> SubnetGroup => site.SubnetGroup;

    /// <summary>The alarms that page.</summary>
    public ImmutableArray<MetricAlarm> PagingAlarms { get; }

    private ImmutableArray<SecretField> Fields(string identifier) =>
    [
        new(SecretDocument.Engine, DatabaseServer.Engine),
        new("dbInstanceIdentifier", identifier),
        new("dbname", policy.Name),
        new(SecretDocument.Username, policy.User),
    ];

    private InstanceArgs OfPrimary(string name) => new()
    {
        Engine = DatabaseServer.Engine,
        EngineVersion = $"{policy.Version}",
        DbName = policy.Name,
        Username = policy.User,
        Password = Secret.Password,
        AllocatedStorage = policy.Storage.Size.Gibibytes,
        KmsKeyId = inputs.Around.KeyArn,
        MultiAz = policy.MultiAz,
        BackupRetentionPeriod = (int)policy.Backups.Retention.TotalDays,
        BackupWindow = policy.Windows.Backup.ToString(),
        DeleteAutomatedBackups = !policy.Backups.FinalSnapshot,
        SkipFinalSnapshot = !policy.Backups.FinalSnapshot,
        FinalSnapshotIdentifier = inputs.Around.Context.Names.Physical(name, "final"),
        Tags = BackupTag.EveryDay,
    };

    // By the source's ARN: in a subnet group of its own a replica takes no other form. Engine, user, password, size and key are the source's.
    private DatabaseServer Replica(string name, int number, ComponentResourceOptions inside) => new(
        ResourceNames.Logical(name, ServerRole.Replica, $"{number}"),
        policy,
        new(
            inputs.Around,
            site,
            $"{ServerRole.Replica}-{number}",
            site.Parameters[ServerRole.Replica],
            new() { ReplicateSourceDb = Primary.Arn, AvailabilityZone = inputs.Around.Zones[number - 1], SkipFinalSnapshot = true },
            IgnoreChanges: [],
            HoldsData: false),
        inside);
}
