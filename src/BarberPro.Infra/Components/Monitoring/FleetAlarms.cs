using BarberPro.Infra.Components.Fleets;
using BarberPro.Infra.Naming;
using BarberPro.Policies.Fleets;
using BarberPro.Policies.Monitoring;

using System.Collections.Immutable;

using Pulumi;
using Pulumi.Aws.CloudWatch;

namespace BarberPro.Infra.Components.Monitoring;

/// <summary>What the alarms of a fleet need from elsewhere.</summary>
/// <param name="Context">Where it runs.</param>
/// <param name="Routes">Where alarms lead.</param>
/// <param name="Metrics">What the fleet's target group reports.</param>
/// <param name="Target">The response time that the fleets are held to.</param>
public sealed record FleetAlarmsInputs(RegionContext Context, AlertRoutes Routes, FleetMetrics Metrics, ResponseTimeScalingPolicy Target);

/// <summary>
/// Alarms on the response time of one service in one colour: a warning at the target (ASG-API-2, ASG-TRG-1), a page at twice that (MON-3, C-3), and a
/// warning on the mean (MON-16, C-2). Time at the load balancer is seconds, and knows nothing of the way to the user.
/// </summary>
public sealed class FleetAlarms : ComponentResource
{
    /// <summary>Declares the alarms.</summary>
    public FleetAlarms(string name, ResponseTimePolicy policy, FleetAlarmsInputs inputs, ComponentResourceOptions? options = null)
        : base("barberpro:monitoring:FleetAlarms", name, options)
    {
        var alarms = new AlarmScope(name, inputs.Context.Names, inputs.Routes, new() { Parent = this });
        var (target, critical, mean) = (inputs.Target, policy.Critical, policy.Mean);
        var percentile = inputs.Metrics.ResponseTime(target.Percentile);
        _ = alarms.Warn(
            "response-time", $"{target.Percentile} response time above {target.High.Above.TotalMilliseconds} ms, its target", percentile, Above(target.High.Above, target.High.For));
        _ = alarms.Page(
            "response-time-critical", $"{target.Percentile} response time above {critical.Above.TotalMilliseconds} ms", percentile, Above(critical.Above, critical.For));
        _ = alarms.Warn(
            "response-time-mean", $"Mean response time above {mean.Above.TotalMilliseconds} ms", inputs.Metrics.ResponseTime("Average"), Above(mean.Above, mean.For));

        PagingAlarms = alarms.Paging;
        RegisterOutputs();
    }

    /// <summary>The alarms that page.</summary>
    public ImmutableArray<MetricAlarm> PagingAlarms { get; }

    private static AlarmLimit Above(TimeSpan limit, TimeSpan duration) => AlarmLimit.Above(limit.TotalSeconds, AlarmWindow.For(duration));
}
