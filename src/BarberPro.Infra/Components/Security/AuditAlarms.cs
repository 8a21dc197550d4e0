using System.Collections.Immutable;

using BarberPro.Infra.Components.Monitoring;
using BarberPro.Infra.Naming;
using BarberPro.Policies.Security;

using Pulumi;
using Pulumi.Aws.CloudWatch;
using Pulumi.Aws.CloudWatch.Inputs;

namespace BarberPro.Infra.Components.Security;

/// <summary>What alarms on the trail need from elsewhere.</summary>
/// <param name="Context">Where the trail's log is.</param>
/// <param name="LogGroup">The trail's log group.</param>
/// <param name="Alerts">Where alarms lead.</param>
public sealed record AuditAlarmsInputs(RegionContext Context, Output<string> LogGroup, AlertRoutes Alerts);

/// <summary>Alarms on what the trail records (SEC-8).</summary>
public sealed class AuditAlarms : ComponentResource
{
    /// <summary>Declares a metric filter and an alarm for each kind of event.</summary>
    public AuditAlarms(string name, AuditPolicy policy, AuditAlarmsInputs inputs, ComponentResourceOptions? options = null)
        : base("barberpro:security:AuditAlarms", name, options)
    {
        var inside = new CustomResourceOptions { Parent = this };
        var names = inputs.Context.Names;
        var alarms = new AlarmScope(name, names, inputs.Alerts, inside);
        var window = new AlarmWindow(policy.Window, Datapoints: 1);
        foreach (var audited in AuditEvents.Of(policy))
        {
            var logicalName = ResourceNames.Logical(name, audited.Purpose);
            var metric = Metric(audited, names);
            _ = new LogMetricFilter(logicalName, new()
            {
                Name = names.Physical(logicalName),
                LogGroupName = inputs.LogGroup,
                Pattern = audited.Pattern,
                MetricTransformation = new LogMetricFilterMetricTransformationArgs { Namespace = metric.Namespace, Name = metric.Name, Value = "1", DefaultValue = "0" },
            }, inside);

            var limit = AlarmLimit.Above(audited.Tolerated, window);
            _ = audited.Pages
                ? alarms.Page(audited.Purpose, audited.Description, metric, limit)
                : alarms.Warn(audited.Purpose, audited.Description, metric, limit);
        }

        PagingAlarms = alarms.Paging;
        RegisterOutputs();
    }

    /// <summary>The alarms that page.</summary>
    public ImmutableArray<MetricAlarm> PagingAlarms { get; }

    /// <summary>
    /// The metric that counts an event. The trail says nothing of environments, so the metric's name does: as a dimension it would have to be in the line.
    /// </summary>
    private static CloudMetric Metric(AuditEvent audited, ResourceNames names) =>
        new(ResourceNames.MetricNamespace("Security"), $"{audited.Metric}-{names.Environment}", "Sum", []);
}
