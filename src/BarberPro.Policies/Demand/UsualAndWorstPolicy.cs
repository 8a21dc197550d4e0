using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Demand;

/// <summary>How long something takes that does not always take the same time.</summary>
/// <param name="Usual">What it takes mostly, from 1 s.</param>
/// <param name="Worst">What a promise has to reckon with, not below <paramref name="Usual"/>.</param>
public sealed record UsualAndWorstPolicy(TimeSpan Usual, TimeSpan Worst)
{
    internal static UsualAndWorstPolicy Read(PolicyReader span, TimeSpan atMost)
    {
        var policy = new UsualAndWorstPolicy(
            span.Require("usual", Durations.Seconds, TimeSpan.FromSeconds(1), atMost),
            span.Require("worst", Durations.Seconds, TimeSpan.FromSeconds(1), atMost));

        if (span.AreSound("usual", "worst") && policy.Worst < policy.Usual)
        {
            span.Reject("worst", DemandCodes.WorstBelowUsual, $"worst is {Durations.Format(policy.Worst)}; expected at least usual, {Durations.Format(policy.Usual)}", "usual");
        }

        return policy;
    }
}
