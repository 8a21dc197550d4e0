using System.Collections.Immutable;

using BarberPro.Infra.Naming;
using BarberPro.Policies.Monitoring;

using Pulumi;
using Pulumi.Aws.CloudWatch;

namespace BarberPro.Infra.Components.Monitoring;

/// <summary>What the alarms on queries need from elsewhere.</summary>
/// <param name="Context">Where the queries are made.</param>
/// <param name="Routes">Where alarms lead.</param>
public sealed record QueryAlarmsInputs(RegionContext Context, AlertRoutes Routes);

/// <summary>
/// The page on the database's answers, as the application measures them (MON-4). The disks beneath warn at the same figure, each beside its server.
/// </summary>
public sealed class QueryAlarms : ComponentResource
{
    /// <summary>Declares the alarms.</summary>
    public QueryAlarms(string name, DatabaseTimePolicy policy, QueryAlarmsInputs inputs, ComponentResourceOptions? options = null)
        : base("barberpro:monitoring:QueryAlarms", name, options)
    {
        var names = inputs.Context.Names;
        var alarms = new AlarmScope(name, names, inputs.Routes, new() { Parent = this });
        _ = alarms.Page(
            "query-time",
            $"{policy.Percentile} duration of queries above {policy.Above.TotalMilliseconds} ms",
            MetricCatalogue.QueryDuration.As(policy.Percentile, names.Environment),
            AlarmLimit.Above(policy.Above.TotalMilliseconds, AlarmWindow.For(policy.For)));
        PagingAlarms = alarms.Paging;
        RegisterOutputs();
    }

    /// <summary>The alarms that page.</summary>
    public ImmutableArray<MetricAlarm> PagingAlarms { get; }
}
