using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Demand;

/// <summary>How often CloudWatch looks at an alarm, and so how far its windows slide: steps of which every period that it takes is made.</summary>
/// <param name="Fast">Alarms with periods below a minute: 1 s, 2 s, 5 s or 10 s.</param>
/// <param name="Usual">All other alarms: 10 s, 20 s, 30 s or 1 min; as often a scaling action is repeated.</param>
public sealed record EvaluationPolicy(TimeSpan Fast, TimeSpan Usual)
{
    private static readonly Scalar<TimeSpan> FastSteps = Durations.Seconds.OneOf(
        TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(10));

    private static readonly Scalar<TimeSpan> UsualSteps = Durations.Seconds.OneOf(
        TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(20), TimeSpan.FromSeconds(30), TimeSpan.FromMinutes(1));

    internal static EvaluationPolicy Read(PolicyReader evaluation) => new(
        evaluation.Require("fast", FastSteps),
        evaluation.Require("usual", UsualSteps));
}
