using System.Collections.Immutable;

using BarberPro.Infra.Components.Monitoring;
using BarberPro.Policies.Fleets;

using Pulumi;
using Pulumi.Aws.AutoScaling;
using Pulumi.Aws.AutoScaling.Inputs;

namespace BarberPro.Infra.Components.Fleets;

/// <summary>Extra steps outwards, for what tracking does not see or does not answer strongly enough (ASG-TRG-1, ASG-BKG-2).</summary>
internal static class ScaleOut
{
    /// <summary>Name of the alarm on response time; replacing instances stops when it fires.</summary>
    public const string ResponseTimeAlarm = "response-high";

    /// <summary>Declares step policies and their alarms.</summary>
    public static void Declare(FleetScope fleet, ServicePolicy service, ScalingPolicy policy, Output<string>? queue)
    {
        OnCpu(fleet, policy.Cpu.High);
        OnResponseTime(fleet, policy.ResponseTime);
        if (service.Queue is { } work && queue is not null)
        {
            OnQueue(fleet, work, queue);
        }
    }

    private static void OnCpu(FleetScope fleet, CpuHighPolicy policy)
    {
        var steps = Steps(fleet, "cpu-high", StepPlan.Of(policy.Steps));
        _ = fleet.Alarm(
            "cpu-high", $"CPU above {policy.Above}: adds instances", fleet.Metrics.Cpu, AlarmWindow.For(policy.For), (double)policy.Above.Points, steps);
    }

    // The expression gives response time itself, not 1: the step is chosen by how far the value lies above the threshold (docs/decisions/0004).
    private static void OnResponseTime(FleetScope fleet, ResponseTimeScalingPolicy policy)
    {
        var high = policy.High;
        var above = Expressions.Seconds(high.Above);
        var steps = Steps(fleet, ResponseTimeAlarm, StepPlan.Of(high.Steps));
        _ = fleet.Alarm(ResponseTimeAlarm, new(
            $"{policy.Percentile} response time above {high.Above.TotalMilliseconds} ms while CPU is above {high.BusyCpu}: adds instances",
            $"IF(rt>{above} AND cpu>{Expressions.Number(high.BusyCpu.Points)},rt,0)",
            "GreaterThanThreshold",
            high.Above.TotalSeconds,
            AlarmWindow.For(high.For),
            [("rt", fleet.Metrics.ResponseTime(policy.Percentile)), ("cpu", fleet.Metrics.Cpu)]), steps);
    }

    private static void OnQueue(FleetScope fleet, QueuePolicy policy, Output<string> queue)
    {
        var steps = Steps(fleet, "queue-high", StepPlan.Of(policy.Steps));
        _ = fleet.Alarm(
            "queue-high", $"More than {policy.Above} messages wait: adds instances", FleetMetrics.Waiting(queue), AlarmWindow.For(policy.For), policy.Above, steps);
    }

    private static Policy Steps(FleetScope fleet, string purpose, ImmutableArray<PlannedStep> steps) => fleet.Policy(purpose, new()
    {
        PolicyType = "StepScaling",
        AdjustmentType = "ChangeInCapacity",
        MetricAggregationType = "Average",
        StepAdjustments = steps.Select(step => new PolicyStepAdjustmentArgs
        {
            MetricIntervalLowerBound = step.Lower,
            MetricIntervalUpperBound = step.Upper!,
            ScalingAdjustment = step.Add,
        }).ToArray(),
    });
}
