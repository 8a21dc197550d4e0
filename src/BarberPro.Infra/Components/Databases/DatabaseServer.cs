using System.Collections.Immutable;

using BarberPro.Infra.Components.Logging;
using BarberPro.Infra.Naming;
using BarberPro.Policies.Databases;

using Pulumi;
using Pulumi.Aws.CloudWatch;
using Pulumi.Aws.Rds;

namespace BarberPro.Infra.Components.Databases;

/// <summary>What a database server needs from elsewhere.</summary>
/// <param name="Around">What all servers of its region need.</param>
/// <param name="Site">What all servers of its region share.</param>
/// <param name="Role">What it is for.</param>
/// <param name="Parameters">Name of its parameter group.</param>
/// <param name="Own">What it has of its own: where its data comes from, where it stands, what it leaves behind.</param>
/// <param name="IgnoreChanges">Properties that somebody else changes.</param>
/// <param name="HoldsData">Whether it is protected as the only holder of its data in a region.</param>
public sealed record DatabaseServerInputs(
    DatabaseSurroundings Around,
    DatabaseSite Site,
    string Role,
    Output<string> Parameters,
    InstanceArgs Own,
    ImmutableArray<string> IgnoreChanges,
    bool HoldsData);

/// <summary>One PostgreSQL server with its logs and its alarms.</summary>
public sealed class DatabaseServer : ComponentResource
{
    /// <summary>Engine, as RDS writes it.</summary>
    public const string Engine = "postgres";

    // What RDS writes to CloudWatch Logs for PostgreSQL.
    private static readonly string[] LogKinds = ["postgresql", "upgrade"];

    /// <summary>Declares the log groups, the server and its alarms.</summary>
    public DatabaseServer(string name, DatabasesPolicy policy, DatabaseServerInputs inputs, ComponentResourceOptions? options = null)
        : base("barberpro:databases:DatabaseServer", name, options)
    {
        var (around, inside) = (inputs.Around, new CustomResourceOptions { Parent = this });
        var identifier = around.Context.Names.Physical(name);

        // Before the server: RDS would make groups that keep everything for ever.
        var logs = Array.ConvertAll(
            LogKinds, kind => EncryptedLog.Declare(ResourceNames.Logical(name, kind), $"/aws/rds/instance/{identifier}/{kind}", around.Logs, inside));

        var server = new Instance(name, Complete(inputs.Own, identifier, policy, inputs), new()
        {
            Parent = this,
            Protect = inputs.HoldsData && around.Context.Platform.Protect,
            DependsOn = { logs[0], logs[1] },
            IgnoreChanges = [.. inputs.IgnoreChanges],
        });
        PagingAlarms = ServerAlarms.Declare(name, policy, new(around, inputs.Role, server.Identifier, logs[0].Name), inside);

        Identifier = server.Identifier;
        Arn = server.Arn;
        Address = server.Address;
        RegisterOutputs();
    }

    /// <summary>Identifier of the server, as metrics know it.</summary>
    [Output]
    public Output<string> Identifier { get; private set; }

    /// <summary>ARN of the server.</summary>
    [Output]
    public Output<string> Arn { get; private set; }

    /// <summary>Host name of the server.</summary>
    [Output]
    public Output<string> Address { get; private set; }

    /// <summary>The alarms that page.</summary>
    public ImmutableArray<MetricAlarm> PagingAlarms { get; }

    private static InstanceArgs Complete(InstanceArgs args, string identifier, DatabasesPolicy policy, DatabaseServerInputs inputs)
    {
        var around = inputs.Around;
        args.Identifier = identifier;
        args.InstanceClass = policy.Server.Class;
        args.StorageType = "gp3";
        args.MaxAllocatedStorage = policy.Storage.Limit.Gibibytes;
        args.StorageEncrypted = true;
        args.CaCertIdentifier = policy.Server.Certificate;
        args.AutoMinorVersionUpgrade = true;
        args.CopyTagsToSnapshot = true;
        args.IamDatabaseAuthenticationEnabled = true;
        args.PubliclyAccessible = false;
        args.Port = around.Port;
        args.DbSubnetGroupName = inputs.Site.SubnetGroup;
        args.VpcSecurityGroupIds = around.SecurityGroup;
        args.ParameterGroupName = inputs.Parameters;
        args.MaintenanceWindow = policy.Windows.Maintenance.ToString();
        args.ApplyImmediately = false;
        args.DeletionProtection = policy.DeletionProtection;
        args.EnabledCloudwatchLogsExports = LogKinds;
        args.MonitoringInterval = (int)policy.Insights.Interval.TotalSeconds;
        args.MonitoringRoleArn = inputs.Site.MonitoringRole;
        args.DatabaseInsightsMode = policy.Insights.Mode;
        args.PerformanceInsightsEnabled = true;
        args.PerformanceInsightsKmsKeyId = around.KeyArn;
        args.PerformanceInsightsRetentionPeriod = (int)policy.Insights.Retention.TotalDays;
        return args;
    }
}
