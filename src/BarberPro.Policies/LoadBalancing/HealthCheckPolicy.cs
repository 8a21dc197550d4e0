using BarberPro.Policies.Reading;

namespace BarberPro.Policies.LoadBalancing;

/// <summary>How targets are checked (LB-2).</summary>
/// <param name="Interval">Time between two checks of a target, 5 s to 300 s.</param>
/// <param name="Timeout">Silence that counts as a failed check, 2 s to 120 s and less than <paramref name="Interval"/>.</param>
/// <param name="HealthyAfter">Passed checks in a row that bring a target back, 2 to 10.</param>
/// <param name="UnhealthyAfter">Failed checks in a row that take a target out, 2 to 10.</param>
/// <param name="Status">HTTP status of a healthy answer, 200 to 499.</param>
public sealed record HealthCheckPolicy(TimeSpan Interval, TimeSpan Timeout, int HealthyAfter, int UnhealthyAfter, int Status)
{
    internal static HealthCheckPolicy Read(PolicyReader health)
    {
        var policy = new HealthCheckPolicy(
            health.Require("interval", Durations.Seconds, TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(300)),
            health.Require("timeout", Durations.Seconds, TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(120)),
            health.Require("healthyAfter", Scalars.Count, 2, 10),
            health.Require("unhealthyAfter", Scalars.Count, 2, 10),
            health.Require("status", Scalars.Count, 200, 499));

        if (health.AreSound("interval", "timeout") && policy.Timeout >= policy.Interval)
        {
            health.Reject(
                "timeout",
                LoadBalancingCodes.SlowCheck,
                $"timeout is {Durations.Format(policy.Timeout)}; expected less than interval, {Durations.Format(policy.Interval)}",
                "interval");
        }

        return policy;
    }
}
