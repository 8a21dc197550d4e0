using System.Collections.Immutable;

using BarberPro.Capacity.CloudWatch;

namespace BarberPro.Capacity.Fleets;

/// <summary>A step scaling policy and the alarms that start it.</summary>
/// <param name="Name">Logical name.</param>
/// <param name="Adjustment">What the steps mean.</param>
/// <param name="Aggregation">What of the metric picks the step.</param>
/// <param name="MinMagnitude">Instances that a share changes at least; zero for none.</param>
/// <param name="Warmup">Its own warm-up; null for the group's.</param>
/// <param name="Steps">The steps, in the order declared.</param>
/// <param name="Alarms">Alarms that start it, sorted by name.</param>
public sealed record StepPolicyDeclaration(
    string Name,
    AdjustmentType Adjustment,
    AggregationType Aggregation,
    int MinMagnitude,
    TimeSpan? Warmup,
    ImmutableArray<StepDeclaration> Steps,
    ImmutableArray<AlarmDeclaration> Alarms)
{
    /// <summary>Whether any step can add instances.</summary>
    public bool ScalesOut => Adjustment == AdjustmentType.ExactCapacity || Steps.Any(step => step.Adjustment > 0);
}
