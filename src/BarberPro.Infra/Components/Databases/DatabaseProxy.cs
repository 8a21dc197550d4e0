using BarberPro.Infra.Components.Logging;
using BarberPro.Infra.Components.Monitoring;
using BarberPro.Infra.Components.Secrets;
using BarberPro.Infra.Documents;
using BarberPro.Infra.Naming;
using BarberPro.Policies.Databases;
using BarberPro.Policies.Units;

using Pulumi;
using Pulumi.Aws.Iam;
using Pulumi.Aws.Rds;
using Pulumi.Aws.Rds.Inputs;

namespace BarberPro.Infra.Components.Databases;

/// <summary>What a proxy needs from elsewhere.</summary>
/// <param name="Around">What all servers of its region need.</param>
/// <param name="Pools">What the pools come to.</param>
/// <param name="Server">Identifier of the server that takes writes; a proxy can stand before no other.</param>
/// <param name="SecretArn">ARN of the secret with its password.</param>
/// <param name="SecretKeyArn">ARN of the key that encrypts that secret.</param>
public sealed record DatabaseProxyInputs(
    DatabaseSurroundings Around, PoolPlan Pools, Output<string> Server, Output<string> SecretArn, Output<string> SecretKeyArn);

/// <summary>The pool of connections to the primary, shared by all instances of the application (DB-5).</summary>
public sealed class DatabaseProxy : ComponentResource
{
    /// <summary>Declares the proxy, its role, its log, its pool and its alarms.</summary>
    public DatabaseProxy(string name, DatabasesPolicy policy, DatabaseProxyInputs inputs, ComponentResourceOptions? options = null)
        : base("barberpro:databases:DatabaseProxy", name, options)
    {
        var (around, pools, inside) = (inputs.Around, inputs.Pools, new CustomResourceOptions { Parent = this });
        var context = around.Context;
        var proxyName = context.Names.Physical(name, "proxy");
        var log = EncryptedLog.Declare(name, $"/aws/rds/proxy/{proxyName}", around.Logs, inside);
        var role = new Role(name, new()
        {
            Description = "Lets the database proxy read its password",
            AssumeRolePolicy = AccessDocument.Trust("rds.amazonaws.com", context.Platform.Account),
            Path = context.IamPath,
            PermissionsBoundary = context.Boundary,
        }, inside);
        var access = new RolePolicy(name, new()
        {
            Role = role.Id,
            Policy = Output.Tuple(inputs.SecretArn, inputs.SecretKeyArn).Apply(arns => Access(context, arns.Item1, arns.Item2)),
        }, inside);

        var proxy = new Proxy(name, new()
        {
            Name = proxyName,
            EngineFamily = "POSTGRESQL",
            RequireTls = true,
            IdleClientTimeout = (int)policy.Connections.IdleClients.TotalSeconds,
            RoleArn = role.Arn,
            VpcSubnetIds = around.Subnets,
            VpcSecurityGroupIds = around.SecurityGroup,
            Auths = { new ProxyAuthArgs { AuthScheme = "SECRETS", IamAuth = "DISABLED", SecretArn = inputs.SecretArn } },
        }, new() { Parent = this, DependsOn = { log, access } });
        var group = new ProxyDefaultTargetGroup(name, new()
        {
            DbProxyName = proxy.Name,
            ConnectionPoolConfig = new ProxyDefaultTargetGroupConnectionPoolConfigArgs
            {
                MaxConnectionsPercent = pools.MaxPercent,
                MaxIdleConnectionsPercent = pools.IdlePercent,
                ConnectionBorrowTimeout = (int)policy.Connections.Timeout.TotalSeconds,
                InitQuery = $"SET TIME ZONE '{context.Platform.Market.TimeZone}'",
            },
        }, inside);
        _ = new ProxyTarget(name, new() { DbProxyName = proxy.Name, TargetGroupName = group.Name, DbInstanceIdentifier = inputs.Server }, inside);
        DeclareAlarms(new AlarmScope(name, context.Names, around.Alerts, inside), policy, proxy.Name);

        Endpoint = proxy.Endpoint;
        ProxyName = proxy.Name;
        RegisterOutputs();
    }

    /// <summary>Host name of the proxy.</summary>
    [Output]
    public Output<string> Endpoint { get; private set; }

    /// <summary>Name of the proxy, as metrics know it.</summary>
    [Output]
    public Output<string> ProxyName { get; private set; }

    /// <summary>A metric of a proxy's way to the server that takes writes.</summary>
    public static CloudMetric Metric(Input<string> proxy, string metric, string statistic) =>
        new(ServerAlarms.Namespace, metric, statistic, [new("ProxyName", proxy), new("TargetGroup", "default"), new("TargetRole", "READ_WRITE")]);

    private static void DeclareAlarms(AlarmScope scope, DatabasesPolicy policy, Output<string> proxy)
    {
        // A proxy runs on several machines and each reports its own connections: their sum is the pool.
        var (use, pinned) = (policy.Connections.Utilisation, policy.Alarms.Pinned);
        _ = scope.Warn("proxy-connection-use", Share(
            $"More than {use.Above} of the connections that the proxy may open are in use", proxy, "DatabaseConnections", "MaxDatabaseConnectionsAllowed", use.Above, use.For));
        _ = scope.Warn(
            "pinned-sessions",
            "Sessions keep connections of the proxy for themselves",
            Metric(proxy, "DatabaseConnectionsCurrentlySessionPinned", "Sum"),
            AlarmLimit.Above((double)(policy.Connections.Primary.Max * pinned.Above.Share), AlarmWindow.For(pinned.For)));
    }

    private static AlarmCondition Share(string description, Output<string> proxy, string used, string allowed, Percent above, TimeSpan time) => new(
        description,
        "IF(allowed > 0, used / allowed, 0)",
        "GreaterThanThreshold",
        (double)above.Share,
        AlarmWindow.For(time),
        [("used", Metric(proxy, used, "Sum")), ("allowed", Metric(proxy, allowed, "Sum"))]);

    private static string Access(RegionContext context, string secretArn, string keyArn) => AccessDocument.Of(
        new PolicyStatement("Secret", ["secretsmanager:DescribeSecret", "secretsmanager:GetSecretValue"], [secretArn]),
        RotationAccess.SecretKeyUse(context, keyArn, "kms:Decrypt"));
}
