using BarberPro.Infra.Components.Monitoring;
using BarberPro.Policies.Fleets;

using Pulumi.Aws.AutoScaling.Inputs;

namespace BarberPro.Infra.Components.Fleets;

/// <summary>
/// The path that adds capacity within three minutes (ASG-SPD-1): high-resolution alarms on one step policy that trebles the fleet. AWS's own
/// metrics and target tracking spend those minutes on noticing.
/// </summary>
internal static class FastPath
{
    /// <summary>Declares the policy and its alarms.</summary>
    public static void Declare(FleetScope fleet, ServicePolicy service, CpuFastPolicy policy)
    {
        var grow = fleet.Policy("fast", new()
        {
            PolicyType = "StepScaling",
            AdjustmentType = "PercentChangeInCapacity",
            MetricAggregationType = "Average",
            MinAdjustmentMagnitude = policy.GrowByAtLeast,
            StepAdjustments = { new PolicyStepAdjustmentArgs { MetricIntervalLowerBound = "0", ScalingAdjustment = (int)policy.GrowBy.Points } },
        });
        var window = new AlarmWindow(policy.Period, policy.Datapoints);
        var description = $"CPU above {policy.Above}: grows the fleet by {policy.GrowBy}";
        _ = fleet.Alarm("fast", description, fleet.Metrics.CpuFast, window, (double)policy.Above.Points, grow);
        _ = fleet.Alarm(
            "fast-net", description, fleet.Metrics.CpuFast, new(policy.SecondNet.Period, policy.SecondNet.Datapoints), (double)policy.Above.Points, grow);

        if (service.Slots is { } slots)
        {
            _ = fleet.Alarm(
                "fast-slots", $"More than {slots.Above} of the slots in use: grows the fleet by {policy.GrowBy}", fleet.Metrics.Slots, window, (double)slots.Above.Points, grow);
        }
    }
}
