using System.Collections.Immutable;

using BarberPro.Infra.Naming;
using BarberPro.Policies.Monitoring;

using Pulumi;
using Pulumi.Aws.CloudWatch;

namespace BarberPro.Infra.Components.Monitoring;

/// <summary>What the alarms on queries need from elsewhere.</summary>
/// <param name="Context">Where the queries are made.</param>
/// <param name="Routes">Where alarms lead.</param>
/// <param name="Instances">Identifiers of the region's database instances, by their short name.</param>
public sealed record QueryAlarmsInputs(RegionContext Context, AlertRoutes Routes, ImmutableArray<NamedSource> Instances);

/// <summary>
/// Alarms on the database's answers (MON-4): a page on queries, as the application measures them, and a warning on each instance's disk. The disk's
/// latency is no query time, but tells where that went.
/// </summary>
public sealed class QueryAlarms : ComponentResource
{
    /// <summary>Declares the alarms.</summary>
    public QueryAlarms(string name, DatabaseTimePolicy policy, QueryAlarmsInputs inputs, ComponentResourceOptions? options = null)
        : base("barberpro:monitoring:QueryAlarms", name, options)
    {
        var names = inputs.Context.Names;
        var alarms = new AlarmScope(name, names, inputs.Routes, new() { Parent = this });
        var window = AlarmWindow.For(policy.For);
        _ = alarms.Page(
            "query-time",
            $"{policy.Percentile} duration of queries above {policy.Above.TotalMilliseconds} ms",
            MetricCatalogue.QueryDuration.As(policy.Percentile, names.Environment),
            AlarmLimit.Above(policy.Above.TotalMilliseconds, window));
        foreach (var instance in inputs.Instances)
        {
            Disk($"{instance.Name}-disk-read", "ReadLatency", instance);
            Disk($"{instance.Name}-disk-write", "WriteLatency", instance);
        }

        PagingAlarms = alarms.Paging;
        RegisterOutputs();

        void Disk(string purpose, string metric, NamedSource instance) => alarms.Warn(
            purpose,
            $"{metric} of {instance.Name} above {policy.Above.TotalMilliseconds} ms: the disk is behind slow queries",
            new("AWS/RDS", metric, "Average", [new("DBInstanceIdentifier", instance.Id)]),
            AlarmLimit.Above(policy.Above.TotalSeconds, window));
    }

    /// <summary>The alarms that page.</summary>
    public ImmutableArray<MetricAlarm> PagingAlarms { get; }
}
