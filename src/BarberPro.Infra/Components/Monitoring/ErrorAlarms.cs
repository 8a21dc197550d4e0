using System.Collections.Immutable;

using BarberPro.Infra.Naming;
using BarberPro.Policies.Monitoring;

using Pulumi;
using Pulumi.Aws.CloudWatch;

namespace BarberPro.Infra.Components.Monitoring;

/// <summary>What the alarms on a load balancer need from elsewhere.</summary>
/// <param name="Context">Where it stands.</param>
/// <param name="Routes">Where alarms lead.</param>
/// <param name="Metrics">What it counts.</param>
public sealed record BalancerAlarmsInputs(RegionContext Context, AlertRoutes Routes, BalancerMetrics Metrics);

/// <summary>
/// Pages when requests fail at a load balancer. Failures of its own are counted outright: where no target is left, it counts no requests, and a share
/// of nothing would stay silent in the worst case.
/// </summary>
public sealed class ErrorAlarms : ComponentResource
{
    /// <summary>Declares the alarms.</summary>
    public ErrorAlarms(string name, FailurePolicy policy, BalancerAlarmsInputs inputs, ComponentResourceOptions? options = null)
        : base("barberpro:monitoring:ErrorAlarms", name, options)
    {
        var alarms = new AlarmScope(name, inputs.Context.Names, inputs.Routes, new() { Parent = this });
        _ = alarms.Page("service-errors", FailureRate.Of(
            $"Services answered more than {policy.Above} of the requests with 5xx", inputs.Metrics.Requests, inputs.Metrics.ServiceErrors, policy));
        _ = alarms.Page(
            "balancer-errors",
            $"The load balancer answered more than {policy.Fewest} requests with 5xx by itself: a service has no healthy target",
            inputs.Metrics.OwnErrors,
            AlarmLimit.Above(policy.Fewest, new(policy.Over, 1)));

        PagingAlarms = alarms.Paging;
        RegisterOutputs();
    }

    /// <summary>The alarms that page.</summary>
    public ImmutableArray<MetricAlarm> PagingAlarms { get; }
}
