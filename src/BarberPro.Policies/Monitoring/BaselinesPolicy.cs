using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Monitoring;

/// <summary>What was usual when thresholds were set (MON-14). A threshold is a number at preview, so these stand here and not in a parameter.</summary>
/// <param name="SessionDuration">Mean time that a user stayed, 1 s to 4 h.</param>
/// <param name="ResponseTime">Mean response time at the load balancer, 1 ms to 10 s.</param>
/// <param name="MeasuredOn">Day of the measurement; none while the figures are assumed.</param>
/// <param name="Assumption">Whether the figures are assumed: <c>true</c> in place of a day, until they are measured.</param>
public sealed record BaselinesPolicy(TimeSpan SessionDuration, TimeSpan ResponseTime, DateOnly? MeasuredOn, bool? Assumption)
{
    /// <summary>Whether nobody has measured yet; a preview says so.</summary>
    public bool IsAssumed => MeasuredOn is null;

    internal static BaselinesPolicy Read(PolicyReader baselines)
    {
        var policy = new BaselinesPolicy(
            baselines.Require("sessionDuration", Durations.Seconds, TimeSpan.FromSeconds(1), TimeSpan.FromHours(4)),
            baselines.Require("responseTime", Durations.Milliseconds, TimeSpan.FromMilliseconds(1), TimeSpan.FromSeconds(10)),
            baselines.Optional("measuredOn", MonitoringTexts.Day),
            baselines.Optional("assumption", Scalars.Flag));

        if (baselines.AreSound("measuredOn", "assumption") && policy.IsAssumed != (policy.Assumption ?? false))
        {
            baselines.Reject(
                policy.IsAssumed ? "sessionDuration" : "measuredOn",
                MonitoringCodes.Unmeasured,
                policy.IsAssumed ? "neither measuredOn nor assumption is given; expected a day, or assumption: true" : "measuredOn is given and assumption is true; expected one of them",
                "assumption");
        }

        return policy;
    }
}
