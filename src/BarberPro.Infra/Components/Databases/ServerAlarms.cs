using System.Collections.Immutable;

using BarberPro.Infra.Components.Monitoring;
using BarberPro.Infra.Naming;
using BarberPro.Policies.Databases;

using Pulumi;
using Pulumi.Aws.CloudWatch;
using Pulumi.Aws.CloudWatch.Inputs;

namespace BarberPro.Infra.Components.Databases;

/// <summary>What the alarms of a server need from elsewhere.</summary>
/// <param name="Around">What all servers of its region need.</param>
/// <param name="Role">What the server is for.</param>
/// <param name="Identifier">Its identifier.</param>
/// <param name="Log">Name of the log group that slow queries are written to.</param>
public sealed record ServerAlarmsInputs(DatabaseSurroundings Around, string Role, Output<string> Identifier, Output<string> Log);

/// <summary>Declares what a server warns of, and what pages.</summary>
public static class ServerAlarms
{
    /// <summary>CloudWatch namespace of RDS.</summary>
    public const string Namespace = "AWS/RDS";

    /// <summary>Slow queries, and never the plan that auto_explain writes of the same query: it repeats the duration (DB-8).</summary>
    private const string SlowQueryPattern = "\"duration:\" -\"plan:\"";

    /// <summary>
    /// The number of a server's slow queries. A filter of plain text can give a metric no dimensions, so the environment and the server stand in its
    /// name.
    /// </summary>
    public static CloudMetric SlowQueries(ResourceNames names, string role) =>
        new(ResourceNames.MetricNamespace("Database"), ResourceNames.Logical("SlowQueries", names.Environment, role), "Sum", []);

    /// <summary>Declares the alarms, and gives those that page.</summary>
    public static ImmutableArray<MetricAlarm> Declare(string name, DatabasesPolicy policy, ServerAlarmsInputs inputs, CustomResourceOptions inside)
    {
        var (around, limits) = (inputs.Around, policy.Alarms);
        var names = around.Context.Names;
        var scope = new AlarmScope(name, names, around.Alerts, inside);

        var pools = PoolPlan.For(policy, []);
        _ = scope.Warn(
            "connection-use",
            $"More than {policy.Connections.Utilisation.Above} of the connections of {name} are in use",
            Metric("DatabaseConnections", "Average"),
            AlarmLimit.Above(pools.Alarm, AlarmWindow.For(policy.Connections.Utilisation.For)));
        _ = scope.Page(
            "free-storage",
            $"The disk of {name} fills faster than RDS enlarges it, or has reached its limit",
            Metric("FreeStorageSpace", "Average"),
            AlarmLimit.Below((double)(policy.Storage.Size.Bytes * limits.FreeStorage.Below.Share), AlarmWindow.For(limits.FreeStorage.For)));
        _ = scope.Warn(
            "transaction-age",
            $"Vacuum falls behind on {name}: PostgreSQL stops before its transaction ids run out",
            Metric("MaximumUsedTransactionIDs", "Maximum"),
            AlarmLimit.Above(limits.TransactionAge.Above, AlarmWindow.For(limits.TransactionAge.For)));
        _ = scope.Warn(
            "database-processor",
            $"The processor of {name} is busy",
            Metric("CPUUtilization", "Average"),
            AlarmLimit.Above((double)limits.Processor.Above.Points, AlarmWindow.For(limits.Processor.For)));

        var slowDisk = AlarmLimit.Above(around.Latency.Above.TotalSeconds, AlarmWindow.For(around.Latency.For));
        _ = scope.Warn("disk-read-latency", $"Reads of the disk of {name} are slow", Metric("ReadLatency", "Average"), slowDisk);
        _ = scope.Warn("disk-write-latency", $"Writes to the disk of {name} are slow", Metric("WriteLatency", "Average"), slowDisk);

        if (inputs.Role != ServerRole.Primary)
        {
            // The least of each minute: without writes the lag climbs for five minutes and falls back to nothing, and only a true one never does.
            _ = scope.Warn(
                "replica-lag",
                $"{name} is behind the primary",
                Metric("ReplicaLag", "Minimum"),
                AlarmLimit.Above(limits.ReplicaLag.Above.TotalSeconds, AlarmWindow.For(limits.ReplicaLag.For)));
        }

        WatchQueries(name, policy, inputs, scope, inside);
        return scope.Paging;

        CloudMetric Metric(string metric, string statistic) => new(Namespace, metric, statistic, [new("DBInstanceIdentifier", inputs.Identifier)]);
    }

    private static void WatchQueries(string name, DatabasesPolicy policy, ServerAlarmsInputs inputs, AlarmScope scope, CustomResourceOptions inside)
    {
        var (names, slow) = (inputs.Around.Context.Names, policy.Alarms.SlowQueries);
        var logicalName = ResourceNames.Logical(name, "slow-queries");
        var metric = SlowQueries(names, inputs.Role);
        _ = new LogMetricFilter(logicalName, new()
        {
            Name = names.Physical(logicalName),
            LogGroupName = inputs.Log,
            Pattern = SlowQueryPattern,
            MetricTransformation = new LogMetricFilterMetricTransformationArgs
            {
                Namespace = metric.Namespace,
                Name = metric.Name,
                Value = "1",
                DefaultValue = "0",
                Unit = "Count",
            },
        }, inside);

        // One sum over the whole time, so one datapoint.
        _ = scope.Warn(
            "slow-queries", $"Many queries of {name} take longer than they should; its log names them", metric, AlarmLimit.Above(slow.Above, new(slow.For, 1)));
    }
}
