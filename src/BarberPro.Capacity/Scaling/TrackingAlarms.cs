using BarberPro.Capacity.CloudWatch;
using BarberPro.Capacity.Fleets;
using BarberPro.Policies.Demand;

namespace BarberPro.Capacity.Scaling;

/// <summary>The two alarms that target tracking is taken to make for itself (assumption: <see cref="TrackingModelPolicy"/>). Without data it waits.</summary>
public static class TrackingAlarms
{
    /// <summary>Above the target.</summary>
    public static AlarmDeclaration High(TrackingPolicyDeclaration policy, TrackingModelPolicy model) => new(
        $"{policy.Name} above target", policy.Measure, Comparison.GreaterThanThreshold, policy.Target, model.HighDatapoints, model.HighDatapoints, MissingData.Missing);

    /// <summary>Below the low mark.</summary>
    public static AlarmDeclaration Low(TrackingPolicyDeclaration policy, TrackingModelPolicy model) => new(
        $"{policy.Name} below low mark",
        policy.Measure,
        Comparison.LessThanThreshold,
        policy.Target * (double)model.LowMark.Share,
        model.LowDatapoints,
        model.LowDatapoints,
        MissingData.Missing);
}
