using System.Collections.Immutable;

using BarberPro.Infra.Components.Caching;
using BarberPro.Infra.Components.Databases;
using BarberPro.Infra.Components.Fleets;
using BarberPro.Infra.Components.Functions;
using BarberPro.Infra.Components.Logging;
using BarberPro.Infra.Components.Monitoring;
using BarberPro.Infra.Components.Networking;
using BarberPro.Infra.Components.Secrets;
using BarberPro.Infra.Naming;
using BarberPro.Policies;
using BarberPro.Policies.Databases;

using Pulumi;
using Pulumi.Aws.CloudWatch;

namespace BarberPro.Infra;

/// <summary>What a region's data needs from elsewhere.</summary>
/// <param name="Policy">What was decided for the stack.</param>
/// <param name="Network">The region's network.</param>
/// <param name="Logs">Where its logs go.</param>
/// <param name="Alerts">Where its alarms lead.</param>
/// <param name="Keys">The region's keys.</param>
/// <param name="SecretCopy">The copy of the database's password in the standby region; null in that region, or where there is none.</param>
/// <param name="Primary">The primary region's data, which the standby follows; null in the primary region.</param>
public sealed record RegionDataInputs(
    StackPolicy Policy, Network Network, LogStore Logs, AlertRoutes Alerts, RegionKeys Keys, SecretCopy? SecretCopy, RegionData? Primary);

/// <summary>What holds data in a region: PostgreSQL, Redis, and what the application is told of them.</summary>
public sealed class RegionData
{
    private readonly RegionPlan plan;
    private readonly RegionDataInputs inputs;

    /// <summary>Declares the region's data.</summary>
    /// <param name="plan">What the region is to be.</param>
    /// <param name="inputs">What it needs from elsewhere.</param>
    /// <param name="inside">Options of the region's components.</param>
    public RegionData(RegionPlan plan, RegionDataInputs inputs, ComponentResourceOptions inside)
    {
        (this.plan, this.inputs) = (plan, inputs);
        var (context, policy, network, ports) = (plan.Context, inputs.Policy, inputs.Network, plan.Networking.Ports);
        var pools = PoolPlan.For(policy.Databases, plan.Services);

        // The name is also that of its copy, so the application finds it in either region.
        DatabaseSecret = context.Names.Path("secrets", "database");
        if (inputs.Primary is { } primary)
        {
            Standby = new StandbyDatabase(context.Named("database"), policy.Databases, new(Around(), primary.Database!.Primary.Arn, plan.IsActive), inside);
            DatabaseAlarms = Standby.PagingAlarms;
            Databases = [new(ServerRole.Standby, Standby.Server.Identifier)];
        }
        else
        {
            Database = new Database(context.Named("database"), policy.Databases, new(Around(), pools, policy.Secrets, inputs.Keys.Secrets, inputs.SecretCopy), inside);
            DatabaseAlarms = Database.PagingAlarms;
            Databases =
            [
                new(ServerRole.Primary, Database.Primary.Identifier),
                .. Database.Replicas.Select((replica, index) => new NamedSource($"{ServerRole.Replica}-{index + 1}", replica.Identifier)),
            ];
        }

        _ = new DatabaseParameters(context.Named("db"), policy.Databases, new(context, pools, Writer, Readers(), DatabaseSecret), inside);
        Cache = new Cache(context.Named("cache"), policy.Caching, new(
            context, inputs.Logs, inputs.Alerts, policy.Secrets, inputs.Keys.Secrets, network.DataSubnets, network.SecurityGroups[ConnectionPlan.Cache], ports.Cache), inside);
        _ = new CacheParameters(
            context.Named("cache"), policy.Caching, new(context, Cache.Endpoint, ports.Cache, context.Names.Path("secrets", "cache")), inside);
        Rotate(inside);
    }

    /// <summary>The databases of the primary region; null elsewhere.</summary>
    public Database? Database { get; }

    /// <summary>The database of the standby region; null elsewhere.</summary>
    public StandbyDatabase? Standby { get; }

    /// <summary>The cache.</summary>
    public Cache Cache { get; }

    /// <summary>Name of the secret with the database's user and password.</summary>
    public string DatabaseSecret { get; }

    /// <summary>The alarms on the databases that page.</summary>
    public ImmutableArray<MetricAlarm> DatabaseAlarms { get; }

    /// <summary>The database servers, as metrics know them.</summary>
    public ImmutableArray<NamedSource> Databases { get; }

    /// <summary>The cache nodes, as metrics know them.</summary>
    public ImmutableArray<NamedSource> CacheNodes =>
        [.. CacheNodePlan.Suffixes(inputs.Policy.Caching.Nodes).Select(node => new NamedSource(node, Cache.ClusterId.Apply(cluster => ResourceNames.Logical(cluster, node))))];

    /// <summary>
    /// The passwords that the region's services read. The standby's copy of the database's secret has the original's ARN but for the region.
    /// </summary>
    public DataGrant Grant => new(
        Database?.Secret.Arn ?? inputs.Primary!.Database!.Secret.Arn.Apply(arn => arn.Replace($":{plan.Context.Platform.Regions.Primary}:", $":{plan.Context.Region}:", StringComparison.Ordinal)),
        Cache.Secret.Arn,
        inputs.Keys.Secrets);

    /// <summary>
    /// Host that takes writes, as the region's application is told: its own once the region is active, else the active region's. The primary region
    /// always names its own, since a failover happens when nothing can be changed there.
    /// </summary>
    public Output<string> Writer => Standby is null || !plan.IsActive ? (Database ?? inputs.Primary!.Database!).Proxy.Endpoint : Standby.Server.Address;

    /// <summary>
    /// Has the region's passwords changed. The copy of the database's in the standby region is left alone: Secrets Manager keeps it like the original,
    /// and the replica's password is the primary's.
    /// </summary>
    private void Rotate(ComponentResourceOptions inside)
    {
        var (context, policy, network) = (plan.Context, inputs.Policy, inputs.Network);
        var name = context.Named("rotation");
        var function = new PackagedFunction(name, policy.Functions.Rotation, new(
            context, inputs.Logs, "rotation", FunctionSettings.Rotation, RotationDocument())
        {
            Alerts = inputs.Alerts,
            Network = new(network.PrivateSubnets, network.SecurityGroups[ConnectionPlan.Rotation]),
        }, inside);
        _ = new SecretRotations(name, policy.Secrets, new(
            function.Arn,
            function.FunctionName,
            Database is null ? [new("cache", Cache.Secret.Arn)] : [new("database", Database.Secret.Arn), new("cache", Cache.Secret.Arn)]), inside);
    }

    private Output<string> RotationDocument() => Database is null
        ? Output.Tuple(inputs.Keys.Secrets, Cache.Secret.Arn, Cache.UserArn).Apply(arns => RotationAccess.Of(plan.Context, new([arns.Item2], arns.Item1, [], [arns.Item3])))
        : Output.Tuple(inputs.Keys.Secrets, Cache.Secret.Arn, Cache.UserArn, Database.Secret.Arn, Database.Primary.Arn).Apply(
            arns => RotationAccess.Of(plan.Context, new([arns.Item4, arns.Item2], arns.Item1, [arns.Item5], [arns.Item3])));

    /// <summary>In the standby region one server answers for every replica: the sum of all pools stays within its connections (C-7).</summary>
    private ImmutableArray<Output<string>> Readers() => Database is not null
        ? [.. Database.Replicas.Select(replica => replica.Address)]
        : [.. Enumerable.Repeat(Standby!.Server.Address, inputs.Policy.Databases.Replicas)];

    private DatabaseSurroundings Around() => new(
        plan.Context,
        inputs.Logs,
        inputs.Alerts,
        inputs.Policy.Monitoring.Database,
        inputs.Keys.Database,
        inputs.Network.DataSubnets,
        inputs.Network.DataZones,
        inputs.Network.SecurityGroups[ConnectionPlan.Database],
        plan.Networking.Ports.Database);
}
