using BarberPro.Policies.Reading;
using BarberPro.Policies.Units;

namespace BarberPro.Policies.Demand;

/// <summary>How many people use the product at once.</summary>
/// <param name="Ordinary">At factor 1 of the day's curve, 1 to 1,000,000 (ASG-API-3).</param>
/// <param name="Promised">At most, not below <paramref name="Ordinary"/> (ASG-API-3).</param>
/// <param name="Growth">What a month adds, 0% to 100%; only runs longer than a month grow, so that no verdict depends on it.</param>
public sealed record UsersPolicy(int Ordinary, int Promised, Percent Growth)
{
    internal static UsersPolicy Read(PolicyReader users)
    {
        var policy = new UsersPolicy(
            users.Require("ordinary", Scalars.Count, 1, 1_000_000),
            users.Require("promised", Scalars.Count, 1, 1_000_000),
            users.Require("growth", Scalars.Percent, new(0), new(100)));

        if (users.AreSound("ordinary", "promised") && policy.Promised < policy.Ordinary)
        {
            users.Reject("promised", LoadCodes.PromisedBelowOrdinary, $"promised is {policy.Promised}; expected at least ordinary, {policy.Ordinary}", "ordinary");
        }

        return policy;
    }
}
