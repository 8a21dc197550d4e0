using System.Collections.Immutable;

using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Fleets;

/// <summary>What holds for the steps of every step policy.</summary>
internal static class StepRules
{
    /// <summary>A policy without steps does nothing.</summary>
    public const int Fewest = 1;

    /// <summary>EC2 Auto Scaling takes 20 step adjustments in a policy (its quotas).</summary>
    public const int Most = 20;

    /// <summary>Reports steps that do not start at zero or do not rise.</summary>
    public static void Check<TStep, TFrom>(PolicyReader policy, ImmutableArray<TStep> steps, Func<TStep, TFrom> from, Func<TFrom, string> format)
        where TFrom : struct, IComparable<TFrom>
    {
        if (!policy.AreSound("steps"))
        {
            return;
        }

        if (from(steps[0]).CompareTo(default) != 0)
        {
            policy.Reject(
                "steps[0].from",
                FleetCodes.Steps,
                $"steps[0].from is {format(from(steps[0]))}; expected {format(default)}, since the first step starts at the threshold");
        }

        for (var index = 1; index < steps.Length; index++)
        {
            var (before, here) = (from(steps[index - 1]), from(steps[index]));
            if (here.CompareTo(before) <= 0)
            {
                policy.Reject(
                    $"steps[{index}].from",
                    FleetCodes.Steps,
                    $"steps[{index}].from is {format(here)}; expected more than the step before, {format(before)}");
            }
        }
    }
}
