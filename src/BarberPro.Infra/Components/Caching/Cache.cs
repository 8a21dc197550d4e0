using System.Collections.Immutable;

using BarberPro.Infra.Components.Logging;
using BarberPro.Infra.Components.Monitoring;
using BarberPro.Infra.Components.Secrets;
using BarberPro.Infra.Documents;
using BarberPro.Infra.Naming;
using BarberPro.Policies.Caching;
using BarberPro.Policies.Secrets;

using Pulumi;
using Pulumi.Aws.CloudWatch;
using Pulumi.Aws.ElastiCache;
using Pulumi.Aws.ElastiCache.Inputs;
using Pulumi.Aws.Kms;

namespace BarberPro.Infra.Components.Caching;

/// <summary>What a cache needs from elsewhere.</summary>
/// <param name="Context">Where it stands.</param>
/// <param name="Logs">Where its logs go.</param>
/// <param name="Alerts">Where its alarms lead.</param>
/// <param name="Secrets">How passwords are made.</param>
/// <param name="SecretKeyArn">ARN of the key that encrypts secrets.</param>
/// <param name="Subnets">Subnets of what holds data, one a zone.</param>
/// <param name="SecurityGroup">Security group of its nodes.</param>
/// <param name="Port">TCP port of its nodes.</param>
public sealed record CacheInputs(
    RegionContext Context,
    LogStore Logs,
    AlertRoutes Alerts,
    SecretsPolicy Secrets,
    Output<string> SecretKeyArn,
    ImmutableArray<Output<string>> Subnets,
    Output<string> SecurityGroup,
    int Port);

/// <summary>A Redis cluster: encrypted, reached over TLS by one user, its nodes watched one by one (CA-1 to CA-5).</summary>
public sealed class Cache : ComponentResource
{
    /// <summary>Declares the key, the users, the cluster, its logs and its alarms.</summary>
    public Cache(string name, CachingPolicy policy, CacheInputs inputs, ComponentResourceOptions? options = null)
        : base("barberpro:caching:Cache", name, options)
    {
        var (context, inside) = (inputs.Context, new CustomResourceOptions { Parent = this });
        var users = new CacheUsers(name, policy, new(context, inputs.Secrets, inputs.SecretKeyArn), new() { Parent = this });
        var key = new Key(name, new()
        {
            Description = $"Cache of {context.Names.Environment}",
            EnableKeyRotation = true,
            DeletionWindowInDays = (int)policy.KeyDeletionWindow.TotalDays,
            Policy = AccessDocument.Of(KeyAccess.Administration(context), KeyAccess.Through(context, "elasticache")),
        }, new() { Parent = this, Protect = context.Platform.Protect });
        _ = new Pulumi.Aws.Kms.Alias(name, new() { Name = $"alias/{context.Names.Physical(name)}", TargetKeyId = key.KeyId }, inside);

        var cluster = new ReplicationGroup(
            name, Describe(name, policy, inputs, users, key.Arn), new() { Parent = this, Protect = context.Platform.Protect });
        PagingAlarms = CacheAlarms.Declare(name, policy, new(context.Names, inputs.Alerts, cluster.ReplicationGroupId), inside);

        ClusterId = cluster.ReplicationGroupId;
        Endpoint = cluster.ConfigurationEndpointAddress;
        Secret = users.Secret;
        UserArn = users.ApplicationArn;
        RegisterOutputs();
    }

    /// <summary>Id of the cluster; those of its nodes begin with it.</summary>
    [Output]
    public Output<string> ClusterId { get; private set; }

    /// <summary>Host name that tells a client where the shards are.</summary>
    [Output]
    public Output<string> Endpoint { get; private set; }

    /// <summary>The application's password.</summary>
    public RotatedSecret Secret { get; }

    /// <summary>ARN of the application's user.</summary>
    public Output<string> UserArn { get; }

    /// <summary>The alarms that page.</summary>
    public ImmutableArray<MetricAlarm> PagingAlarms { get; }

    private ReplicationGroupArgs Describe(string name, CachingPolicy policy, CacheInputs inputs, CacheUsers users, Output<string> keyArn)
    {
        var (names, inside) = (inputs.Context.Names, new CustomResourceOptions { Parent = this });
        var args = new ReplicationGroupArgs
        {
            ReplicationGroupId = names.Physical(name),
            Description = $"Sessions and cached data of {names.Environment}",
            Engine = "redis",
            EngineVersion = policy.Version,
            NodeType = policy.Nodes.Type,
            ClusterMode = "enabled",
            NumNodeGroups = policy.Nodes.Shards,
            ReplicasPerNodeGroup = policy.Nodes.Replicas,

            // In cluster mode ElastiCache takes nothing else; where there is no replica it does nothing.
            AutomaticFailoverEnabled = true,
            MultiAzEnabled = policy.Nodes.Replicas > 0,
            Port = inputs.Port,
            SubnetGroupName = new SubnetGroup(
                name, new() { Name = names.Physical(name, "subnets"), Description = $"Cache of {names.Environment}", SubnetIds = inputs.Subnets }, inside).Name,
            SecurityGroupIds = inputs.SecurityGroup,
            ParameterGroupName = Parameters(name, policy, names, inside).Name,
            UserGroupIds = users.GroupId,
            AtRestEncryptionEnabled = true,
            KmsKeyId = keyArn,
            TransitEncryptionEnabled = true,
            TransitEncryptionMode = "required",
            AutoMinorVersionUpgrade = true,
            ApplyImmediately = false,
            MaintenanceWindow = policy.Windows.Maintenance.ToString(),
            SnapshotWindow = policy.Windows.Snapshot.ToString(),
            SnapshotRetentionLimit = (int)policy.Snapshots.TotalDays,
            LogDeliveryConfigurations = { Deliver(name, "slow-log", inputs, inside), Deliver(name, "engine-log", inputs, inside) },
        };
        if (policy.FinalSnapshot)
        {
            args.FinalSnapshotIdentifier = names.Physical(name, "final");
        }

        return args;
    }

    private static ParameterGroup Parameters(string name, CachingPolicy policy, ResourceNames names, CustomResourceOptions inside) => new(name, new()
    {
        // With its family in the name: an upgrade makes the new group before it drops the one in use.
        Name = names.Physical(name, CacheNodePlan.Family(policy)),
        Family = CacheNodePlan.Family(policy),
        Description = $"Parameters of {names.Physical(name)}",
        Parameters =
        {
            new ParameterGroupParameterArgs { Name = "cluster-enabled", Value = "yes" },
            new ParameterGroupParameterArgs { Name = "maxmemory-policy", Value = policy.Eviction },
        },
    }, inside);

    private static ReplicationGroupLogDeliveryConfigurationArgs Deliver(string name, string kind, CacheInputs inputs, CustomResourceOptions inside) => new()
    {
        LogType = kind,
        LogFormat = "json",
        DestinationType = "cloudwatch-logs",
        Destination = EncryptedLog.Declare(ResourceNames.Logical(name, kind), inputs.Context.Names.Path("cache", kind), inputs.Logs, inside).Name,
    };
}
