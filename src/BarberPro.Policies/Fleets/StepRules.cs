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
    /// <param name="policy">The reader of the policy that has the steps.</param>
    /// <param name="from">The kind of value that a step begins with.</param>
    /// <param name="zero">Zero of that kind.</param>
    /// <param name="steps">Where each step begins.</param>
    public static void Check(PolicyReader policy, Kind from, IComparable zero, IEnumerable<IComparable> steps)
    {
        if (!policy.AreSound("steps"))
        {
            return;
        }

        var before = (IComparable?)null;
        var index = 0;
        foreach (var here in steps)
        {
            if (before is null && here.CompareTo(zero) != 0)
            {
                policy.Reject(
                    "steps[0].from",
                    FleetCodes.Steps,
                    $"steps[0].from is {from.Format(here)}; expected {from.Format(zero)}, since the first step starts at the threshold");
            }

            if (before is not null && here.CompareTo(before) <= 0)
            {
                policy.Reject(
                    $"steps[{index}].from",
                    FleetCodes.Steps,
                    $"steps[{index}].from is {from.Format(here)}; expected more than the step before, {from.Format(before)}");
            }

            before = here;
            index++;
        }
    }
}
