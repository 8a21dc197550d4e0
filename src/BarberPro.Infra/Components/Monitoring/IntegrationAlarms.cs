using System.Collections.Immutable;

using BarberPro.Infra.Naming;
using BarberPro.Policies.Monitoring;

using Pulumi;
using Pulumi.Aws.CloudWatch;
using Pulumi.Aws.CloudWatch.Inputs;

namespace BarberPro.Infra.Components.Monitoring;

/// <summary>What the alarms on calls to others need from elsewhere.</summary>
/// <param name="Context">Where the calls are made.</param>
/// <param name="Routes">Where alarms lead.</param>
/// <param name="Logs">Log groups of the services, by service; whichever of them makes a call, it is seen.</param>
public sealed record IntegrationAlarmsInputs(RegionContext Context, AlertRoutes Routes, ImmutableArray<NamedSource> Logs);

/// <summary>Makes metrics of logged calls to services of others, and warns when they are slow (MON-7, MON-8, MON-9).</summary>
public sealed class IntegrationAlarms : ComponentResource
{
    /// <summary>Declares filters and alarms.</summary>
    public IntegrationAlarms(string name, IntegrationsPolicy policy, IntegrationAlarmsInputs inputs, ComponentResourceOptions? options = null)
        : base("barberpro:monitoring:IntegrationAlarms", name, options)
    {
        var inside = new CustomResourceOptions { Parent = this };
        var names = inputs.Context.Names;
        var alarms = new AlarmScope(name, names, inputs.Routes, inside);
        foreach (var call in policy.Calls)
        {
            var metric = MetricCatalogue.Of(call);
            foreach (var log in inputs.Logs)
            {
                Filter(ResourceNames.Logical(name, call.Name, log.Name), call, metric, log, inside);
            }

            _ = alarms.Warn(
                $"{call.Name}-slow",
                $"{policy.Percentile} duration of {call.Event} above {call.Within.TotalSeconds} s",
                metric.As(policy.Percentile, names.Environment),
                AlarmLimit.Above(call.Within.TotalMilliseconds, AlarmWindow.For(policy.For)));
        }

        RegisterOutputs();
    }

    // No default value: CloudWatch takes it or dimensions, never both, and zeroes would spoil every percentile. Negative durations would, too.
    private static void Filter(string name, IntegrationPolicy call, ApplicationMetric metric, NamedSource log, CustomResourceOptions inside) => _ = new LogMetricFilter(name, new()
    {
        LogGroupName = log.Id,
        Pattern = $$"""{ $.event = "{{call.Event}}" && $.durationMs >= 0 }""",
        MetricTransformation = new LogMetricFilterMetricTransformationArgs
        {
            Namespace = metric.Namespace,
            Name = metric.Name,
            Value = "$.durationMs",
            Unit = metric.Unit,
            Dimensions = { { ApplicationMetric.Environment, "$.environment" } },
        },
    }, inside);
}
