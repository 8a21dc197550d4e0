using BarberPro.Policies.Reading;
using BarberPro.Policies.Units;

namespace BarberPro.Policies.Fleets;

/// <summary>How much of a fleet stays in service while instances are replaced.</summary>
/// <param name="AtLeast">Share of desired capacity that stays healthy, 0% to 100%; 100% launches first and terminates then.</param>
/// <param name="AtMost">Share of desired capacity never exceeded meanwhile, 100% to 200% and at most 100 points above <paramref name="AtLeast"/>.</param>
public sealed record ReplacementPolicy(Percent AtLeast, Percent AtMost)
{
    internal static ReplacementPolicy Read(PolicyReader replacement)
    {
        var policy = new ReplacementPolicy(
            replacement.Require("atLeast", Scalars.WholePercent, new(0), new(100)),
            replacement.Require("atMost", Scalars.WholePercent, new(100), new(200)));

        // EC2 Auto Scaling takes at most 100 points between the two (InstanceMaintenancePolicy).
        if (replacement.IsSound && policy.AtMost.Points - policy.AtLeast.Points > 100)
        {
            replacement.Reject(
                "atMost",
                FleetCodes.Replacement,
                $"atMost is {policy.AtMost}; expected at most 100 points above atLeast, {policy.AtLeast}",
                "atLeast");
        }

        return policy;
    }
}
