using System.Collections.Immutable;

using BarberPro.Infra.Naming;
using BarberPro.Policies.Monitoring;

using Pulumi;
using Pulumi.Aws.CloudWatch;

namespace BarberPro.Infra.Components.Monitoring;

/// <summary>What alarms need from elsewhere that read metrics of the application alone.</summary>
/// <param name="Context">Where the application runs.</param>
/// <param name="Routes">Where alarms lead.</param>
public sealed record AlarmInputs(RegionContext Context, AlertRoutes Routes);

/// <summary>The alarm on failed payments (MON-6); bookings have one of their own, since either can fail without the other (C-14).</summary>
public sealed class PaymentAlarms : ComponentResource
{
    /// <summary>Declares the alarm.</summary>
    public PaymentAlarms(string name, FailurePolicy policy, AlarmInputs inputs, ComponentResourceOptions? options = null)
        : base("barberpro:monitoring:PaymentAlarms", name, options)
    {
        var names = inputs.Context.Names;
        var alarms = new AlarmScope(name, names, inputs.Routes, new() { Parent = this });
        _ = alarms.Page("payment-failures", FailureRate.Of(
            $"More than {policy.Above} of the payments failed",
            MetricCatalogue.PaymentAttempts.As("Sum", names.Environment),
            MetricCatalogue.PaymentFailures.As("Sum", names.Environment),
            policy));

        PagingAlarms = alarms.Paging;
        RegisterOutputs();
    }

    /// <summary>The alarms that page.</summary>
    public ImmutableArray<MetricAlarm> PagingAlarms { get; }
}
