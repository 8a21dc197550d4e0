using System.Collections.Immutable;

using BarberPro.Capacity.Fleets;

namespace BarberPro.Capacity.Scaling;

/// <summary>
/// Picks the step of a step policy. Bounds count from the threshold; above it the lower bound belongs to the step and the upper one does not, below it the
/// other way round (Auto Scaling user guide, "Step adjustments for step scaling").
/// </summary>
public static class StepChoice
{
    /// <summary>The step for a value; null where none is meant for it.</summary>
    /// <param name="steps">The steps.</param>
    /// <param name="distance">The value less the threshold.</param>
    public static StepDeclaration? Pick(ImmutableArray<StepDeclaration> steps, double distance)
    {
        foreach (var step in steps)
        {
            var (lower, upper) = (step.Lower ?? double.NegativeInfinity, step.Upper ?? double.PositiveInfinity);
            if (distance >= 0 ? distance >= lower && distance < upper : distance > lower && distance <= upper)
            {
                return step;
            }
        }

        return null;
    }
}
