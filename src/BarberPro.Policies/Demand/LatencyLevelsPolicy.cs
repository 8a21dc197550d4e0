using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Demand;

/// <summary>How fast answers were promised, each 1 ms to 1 min.</summary>
/// <param name="P95">95 of 100 requests at the load balancer (ASG-API-2).</param>
/// <param name="Mean">Mean at the load balancer (MON-16).</param>
/// <param name="Edge">95 of 100 requests that the edge answers, at the user (CDN-5).</param>
/// <param name="SlowDatabase">95 of 100 requests at the load balancer while the database is slow (MON-3).</param>
/// <param name="Booking">95 of 100 bookings, from the queue to done (ASG-BKG-3).</param>
public sealed record LatencyLevelsPolicy(TimeSpan P95, TimeSpan Mean, TimeSpan Edge, TimeSpan SlowDatabase, TimeSpan Booking)
{
    internal static LatencyLevelsPolicy Read(PolicyReader latency)
    {
        return new(Time("p95"), Time("mean"), Time("edge"), Time("slowDatabase"), Time("booking"));

        TimeSpan Time(string key) => latency.Require(key, Durations.Milliseconds, TimeSpan.FromMilliseconds(1), TimeSpan.FromMinutes(1));
    }
}
