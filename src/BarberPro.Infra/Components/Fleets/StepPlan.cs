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
    public static ImmutableArray<PlannedStep> Of(ImmutableArray<CpuStep> steps) => Of([.. steps.Select(step => (step.From.Points, step.Add))]);

    /// <summary>Steps by response time, in seconds: the load balancer's unit (ASG-API-2).</summary>
    public static ImmutableArray<PlannedStep> Of(ImmutableArray<ResponseTimeStep> steps) => Of([.. steps.Select(step => ((decimal)step.From.TotalSeconds, step.Add))]);

    /// <summary>Steps by waiting messages.</summary>
    public static ImmutableArray<PlannedStep> Of(ImmutableArray<QueueStep> steps) => Of([.. steps.Select(step => ((decimal)step.From, step.Add))]);

    private static ImmutableArray<PlannedStep> Of(ImmutableArray<(decimal From, int Add)> steps) =>
        [.. steps.Select((step, index) => new PlannedStep(Bound(step.From), index + 1 < steps.Length ? Bound(steps[index + 1].From) : null, step.Add))];

    private static string Bound(decimal value) => Expressions.Number(value);
}
