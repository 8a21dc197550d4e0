using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Demand;

/// <summary>What the fleets have promised about their speed.</summary>
/// <param name="FirstRound">From a jump of the load until added instances serve, 30 s to 1 h; every fleet needs one path that keeps it at its worst (ASG-SPD-1).</param>
/// <param name="SecondRound">The same where the first step was too small, from <paramref name="FirstRound"/> to 2 h.</param>
/// <param name="BeforePeak">How long before a peak its scheduled capacity has to serve, up to 1 h (ASG-SCH-1).</param>
public sealed record ScalingLimitsPolicy(TimeSpan FirstRound, TimeSpan SecondRound, TimeSpan BeforePeak)
{
    internal static ScalingLimitsPolicy Read(PolicyReader limits)
    {
        var policy = new ScalingLimitsPolicy(
            limits.Require("firstRound", Durations.Seconds, TimeSpan.FromSeconds(30), TimeSpan.FromHours(1)),
            limits.Require("secondRound", Durations.Seconds, TimeSpan.FromSeconds(30), TimeSpan.FromHours(2)),
            limits.Require("beforePeak", Durations.Seconds, TimeSpan.Zero, TimeSpan.FromHours(1)));

        if (limits.AreSound("firstRound", "secondRound") && policy.SecondRound < policy.FirstRound)
        {
            limits.Reject(
                "secondRound",
                DemandCodes.SecondBeforeFirst,
                $"secondRound is {Durations.Format(policy.SecondRound)}; expected at least firstRound, {Durations.Format(policy.FirstRound)}",
                "firstRound");
        }

        return policy;
    }
}
