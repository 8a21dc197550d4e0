using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Fleets;

/// <summary>Growing and shrinking by response time, as the load balancer measures it (without the client's network).</summary>
/// <param name="Percentile">Statistic of the alarms, such as <c>p95</c> (ASG-API-2).</param>
/// <param name="High">More instances when answers are slow and machines busy (ASG-TRG-1).</param>
/// <param name="Low">Answers so fast that an instance may go, together with low processor use (ASG-TRG-2).</param>
public sealed record ResponseTimeScalingPolicy(string Percentile, ResponseTimeHighPolicy High, ResponseTimeLowPolicy Low)
{
    internal static ResponseTimeScalingPolicy Read(PolicyReader responseTime)
    {
        var policy = new ResponseTimeScalingPolicy(
            responseTime.Require("percentile", Texts.Percentile),
            responseTime.Section("high", ResponseTimeHighPolicy.Read),
            responseTime.Section("low", ResponseTimeLowPolicy.Read));

        if (responseTime.AreSound("high", "low") && policy.Low.Below >= policy.High.Above)
        {
            responseTime.Reject(
                "low.below",
                FleetCodes.ResponseTimeOrder,
                $"low.below is {Durations.Format(policy.Low.Below)}; expected less than high.above, {Durations.Format(policy.High.Above)}",
                "high.above");
        }

        return policy;
    }
}
