using System.Collections.Immutable;

using BarberPro.Infra.Naming;
using BarberPro.Policies.Monitoring;

using Pulumi;
using Pulumi.Aws.CloudWatch;

namespace BarberPro.Infra.Components.Monitoring;

/// <summary>What the alarms on bookings need from elsewhere.</summary>
/// <param name="Context">Where bookings are taken.</param>
/// <param name="Routes">Where alarms lead.</param>
/// <param name="Queues">Work queues, by service.</param>
public sealed record BookingAlarmsInputs(RegionContext Context, AlertRoutes Routes, ImmutableArray<NamedSource> Queues);

/// <summary>Alarms on bookings: how many fail (MON-5), how long they take and how long they wait (ASG-BKG-3).</summary>
public sealed class BookingAlarms : ComponentResource
{
    /// <summary>Declares the alarms.</summary>
    public BookingAlarms(string name, BookingAlarmsPolicy policy, BookingAlarmsInputs inputs, ComponentResourceOptions? options = null)
        : base("barberpro:monitoring:BookingAlarms", name, options)
    {
        var names = inputs.Context.Names;
        var environment = names.Environment;
        var alarms = new AlarmScope(name, names, inputs.Routes, new() { Parent = this });
        _ = alarms.Page("booking-failures", FailureRate.Of(
            $"More than {policy.Failure.Above} of the bookings failed",
            MetricCatalogue.BookingAttempts.As("Sum", environment),
            MetricCatalogue.BookingFailures.As("Sum", environment),
            policy.Failure));
        _ = alarms.Warn(
            "booking-time",
            $"{policy.Percentile} processing time of bookings above {policy.Processing.Above.TotalSeconds} s",
            MetricCatalogue.BookingTime.As(policy.Percentile, environment),
            AlarmLimit.Above(policy.Processing.Above.TotalMilliseconds, AlarmWindow.For(policy.Processing.For)));
        foreach (var queue in inputs.Queues)
        {
            _ = alarms.Warn(
                $"{queue.Name}-waiting",
                $"A message to {queue.Name} has waited for more than {policy.OldestMessage.Above.TotalSeconds} s",
                new("AWS/SQS", "ApproximateAgeOfOldestMessage", "Maximum", [new("QueueName", queue.Id)]),
                AlarmLimit.Above(policy.OldestMessage.Above.TotalSeconds, AlarmWindow.For(policy.OldestMessage.For)));
        }

        PagingAlarms = alarms.Paging;
        RegisterOutputs();
    }

    /// <summary>The alarms that page.</summary>
    public ImmutableArray<MetricAlarm> PagingAlarms { get; }
}
