using System.Collections.Immutable;

using BarberPro.Policies.Fleets;

namespace BarberPro.Infra.Components.Fleets;

/// <summary>One step of a step policy.</summary>
/// <param name="Lower">Where it begins, above the alarm's threshold and in the metric's unit.</param>
/// <param name="Upper">Where it ends; the last step has no end.</param>
/// <param name="Add">Instances to add, or percent for a policy that grows by a share.</param>
public sealed record PlannedStep(string Lower, string? Upper, int Add);

/// <summary>Turns steps into bounds, which AWS counts from the alarm's threshold and takes as strings (ASG-BKG-2).</summary>
public static class StepPlan
{
    /// <summary>Steps by processor use, in percent.</summary>
    public static ImmutableArray<PlannedStep> Of(ImmutableArray<CpuStep> steps) => Joined([.. steps.Select(step => From(step.From.Points, step.Add))]);

    /// <summary>Steps by response time, in seconds: the load balancer's unit (ASG-API-2).</summary>
    public static ImmutableArray<PlannedStep> Of(ImmutableArray<ResponseTimeStep> steps) => Joined([.. steps.Select(step => From((decimal)step.From.TotalSeconds, step.Add))]);

    /// <summary>Steps by waiting messages.</summary>
    public static ImmutableArray<PlannedStep> Of(ImmutableArray<QueueStep> steps) => Joined([.. steps.Select(step => From(step.From, step.Add))]);

    private static PlannedStep From(decimal lower, int add) => new(Expressions.Number(lower), null, add);

    // Each step ends where the next begins.
    private static ImmutableArray<PlannedStep> Joined(PlannedStep[] steps)
    {
        for (var index = 0; index + 1 < steps.Length; index++)
        {
            steps[index] = steps[index] with { Upper = steps[index + 1].Lower };
        }

        return [.. steps];
    }
}
