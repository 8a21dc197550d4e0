using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Firewall;

/// <summary>What the firewall and the edge must agree on.</summary>
internal static class FirewallRules
{
    // RateBasedStatement.EvaluationWindowSec of WAF's API, in minutes.
    private static readonly int[] Windows = [1, 2, 5, 10];

    /// <summary>Reports every contradiction between concerns that were read.</summary>
    public static void Check(PolicyReader stack, StackPolicy policy)
    {
        if (!stack.AreSound("edge", "firewall"))
        {
            return;
        }

        var period = policy.Edge.RateLimits.Sustained.Period;
        if (!Array.Exists(Windows, minutes => period == TimeSpan.FromMinutes(minutes)))
        {
            stack.Reject(
                "edge.rateLimits.sustained.period",
                FirewallCodes.Window,
                $"period is {Durations.Format(period)}; expected one of 1m, 2m, 5m, 10m, which both layers can count");
        }
    }
}
