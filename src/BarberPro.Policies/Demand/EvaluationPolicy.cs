using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Demand;

/// <summary>How often CloudWatch looks at an alarm, and so how far its windows slide.</summary>
/// <param name="Fast">Alarms with periods below a minute, 1 s to 1 min.</param>
/// <param name="Usual">All other alarms, from <paramref name="Fast"/> to 5 min; as often a scaling action is repeated.</param>
public sealed record EvaluationPolicy(TimeSpan Fast, TimeSpan Usual)
{
    internal static EvaluationPolicy Read(PolicyReader evaluation)
    {
        var policy = new EvaluationPolicy(
            evaluation.Require("fast", Durations.Seconds, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1)),
            evaluation.Require("usual", Durations.Seconds, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(5)));

        if (evaluation.AreSound("fast", "usual") && policy.Usual < policy.Fast)
        {
            evaluation.Reject("usual", DemandCodes.SlowerThanFast, $"usual is {Durations.Format(policy.Usual)}; expected at least fast, {Durations.Format(policy.Fast)}", "fast");
        }

        return policy;
    }
}
