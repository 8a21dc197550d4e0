using BarberPro.Policies.Reading;

namespace BarberPro.Policies.LoadBalancing;

/// <summary>How a client stays with its target (LB-6).</summary>
/// <param name="Duration">Life of the load balancer's cookie, 1 s to 7 days.</param>
public sealed record SessionsPolicy(TimeSpan Duration)
{
    internal static SessionsPolicy Read(PolicyReader sessions) => new(
        sessions.Require("duration", Durations.Seconds, TimeSpan.FromSeconds(1), TimeSpan.FromDays(7)));
}
