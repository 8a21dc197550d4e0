using System.Collections.Immutable;

using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Delivery;

/// <summary>How traffic moves to a colour: in steps, one a deployment, so that a bad release meets few users first (LB-9).</summary>
/// <param name="Steps">The steps after 0, rising, the last of them 100; one to ten.</param>
public sealed record ShiftPolicy(ImmutableArray<ShiftStep> Steps)
{
    private const int Whole = 100;

    /// <summary>The steps as messages tell them: <c>0, 10, 50, 100</c>.</summary>
    public string Listed => string.Join(", ", Steps.Select(step => step.Weight).Prepend(0));

    /// <summary>Whether a weight is one of the steps; 0 always is.</summary>
    public bool IsStep(int weight) => weight == 0 || Steps.Any(step => step.Weight == weight);

    /// <summary>The step that a colour of this weight takes next; null when it has everything.</summary>
    public ShiftStep? After(int weight) => Steps.FirstOrDefault(step => step.Weight > weight);

    /// <summary>Whether a colour would gain more in one deployment than a step: others have only been watched at less.</summary>
    public bool IsJump(int from, int to) => to > from && to > (After(from)?.Weight ?? Whole);

    internal static ShiftPolicy Read(PolicyReader shift)
    {
        var policy = new ShiftPolicy(shift.Sections("steps", ShiftStep.Read, atLeast: 1, atMost: 10));
        if (shift.AreSound("steps"))
        {
            CheckOrder(shift, policy.Steps);
        }

        return policy;
    }

    private static void CheckOrder(PolicyReader shift, ImmutableArray<ShiftStep> steps)
    {
        for (var index = 1; index < steps.Length; index++)
        {
            if (steps[index].Weight <= steps[index - 1].Weight)
            {
                shift.Reject(
                    $"steps[{index}].weight", DeliveryCodes.Steps, $"steps[{index}].weight is {steps[index].Weight}; expected more than the step before, {steps[index - 1].Weight}");
            }
        }

        if (steps[^1].Weight != Whole)
        {
            shift.Reject($"steps[{steps.Length - 1}].weight", DeliveryCodes.Steps, $"the last weight is {steps[^1].Weight}; expected {Whole}, all traffic");
        }
    }
}
