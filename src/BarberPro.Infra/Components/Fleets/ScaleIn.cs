using System.Collections.Immutable;

using BarberPro.Infra.Components.Monitoring;
using BarberPro.Policies.Fleets;

using Pulumi;

namespace BarberPro.Infra.Components.Fleets;

/// <summary>
/// The only way inwards (ASG-TRG-2, ASG-TRG-3): one instance at a time, with a rest after it. Simple scaling, because it alone knows a cooldown,
/// and an alarm repeats its action every minute while it lasts.
/// </summary>
internal static class ScaleIn
{
    /// <summary>Declares the policy and its two alarms.</summary>
    public static void Declare(FleetScope fleet, ServicePolicy service, FleetsPolicy policy, Output<string>? queue)
    {
        var remove = fleet.Policy("scale-in", new()
        {
            PolicyType = "SimpleScaling",
            AdjustmentType = "ChangeInCapacity",
            ScalingAdjustment = -policy.Scaling.ScaleIn.Remove,
            Cooldown = (int)policy.Lifecycle.Cooldown.TotalSeconds,
        });
        _ = fleet.Alarm("idle", WhenIdle(fleet, service, policy.Scaling, queue), remove);
        _ = fleet.Alarm("very-idle", WhenVeryIdle(fleet, service, policy.Scaling, queue), remove);
    }

    private static AlarmCondition WhenIdle(FleetScope fleet, ServicePolicy service, ScalingPolicy policy, Output<string>? queue)
    {
        var (cpu, fast) = (policy.Cpu.Low, policy.ResponseTime.Low);

        // Two durations, one alarm: the longer contains the shorter.
        var window = AlarmWindow.For(cpu.For > fast.For ? cpu.For : fast.For);
        return new(
            $"CPU below {cpu.Below} and response time below {fast.Below.TotalMilliseconds} ms: removes an instance that the rest can do without",
            $"IF(rt<{Expressions.Seconds(fast.Below)} AND cpu<{Expressions.Number(cpu.Below.Points)}{ScaleInGate.Of(service, policy.ScaleIn, window)},1,0)",
            "GreaterThanOrEqualToThreshold",
            1,
            window,
            Metrics(fleet, service, policy, queue));
    }

    // 100 stands for "busy": CPU alone would shrink a fleet that waits for something else, and response time would grow it again.
    private static AlarmCondition WhenVeryIdle(FleetScope fleet, ServicePolicy service, ScalingPolicy policy, Output<string>? queue)
    {
        var window = AlarmWindow.For(policy.Cpu.VeryLow.For);
        return new(
            $"CPU below {policy.Cpu.VeryLow.Below} and response time within its limit: removes an instance that the rest can do without",
            $"IF(rt<{Expressions.Seconds(policy.ResponseTime.High.Above)}{ScaleInGate.Of(service, policy.ScaleIn, window)},cpu,100)",
            "LessThanThreshold",
            (double)policy.Cpu.VeryLow.Below.Points,
            window,
            Metrics(fleet, service, policy, queue));
    }

    // Only what the expression names: CloudWatch counts every query of an alarm.
    private static ImmutableArray<(string, CloudMetric)> Metrics(FleetScope fleet, ServicePolicy service, ScalingPolicy policy, Output<string>? queue)
    {
        var metrics = ImmutableArray.CreateBuilder<(string, CloudMetric)>();
        metrics.Add(("rt", fleet.Metrics.ResponseTime(policy.ResponseTime.Percentile)));
        metrics.Add(("cpu", fleet.Metrics.Cpu));
        var tracks = service.Tracks;
        if (tracks is not { Memory: null, Requests: null, Sessions: null, Bookings: null, Backlog: null })
        {
            metrics.Add((ScaleInGate.InService, fleet.Metrics.InService));
        }

        AddIf(tracks.Memory is not null, ScaleInGate.Memory, () => fleet.Metrics.Memory);
        AddIf(tracks.Requests is not null, ScaleInGate.Requests, () => fleet.Metrics.Requests);
        AddIf(tracks.Sessions is not null, ScaleInGate.Sessions, () => fleet.Metrics.Sessions);
        AddIf(tracks.Bookings is not null, ScaleInGate.Bookings, () => fleet.Metrics.Bookings);
        AddIf(queue is not null, ScaleInGate.Waiting, () => FleetMetrics.Waiting(queue!));
        return metrics.ToImmutable();

        void AddIf(bool condition, string id, Func<CloudMetric> metric)
        {
            if (condition)
            {
                metrics.Add((id, metric()));
            }
        }
    }
}
