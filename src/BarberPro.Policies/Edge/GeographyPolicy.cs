using System.Collections.Immutable;

using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Edge;

/// <summary>How the edge's performance is watched by place (CDN-8).</summary>
/// <param name="PointsOfPresence">Places that are watched on their own.</param>
/// <param name="HealthCheck">The check through the edge.</param>
/// <param name="BrowserTest">The page load in a real browser.</param>
/// <param name="Latency">The promise of a fast edge.</param>
/// <param name="Logpush">The edge's own request log, if the plan has it.</param>
public sealed record GeographyPolicy(
    ImmutableArray<PointOfPresencePolicy> PointsOfPresence,
    EdgeHealthCheckPolicy HealthCheck,
    BrowserTestPolicy BrowserTest,
    EdgeLatencyPolicy Latency,
    LogpushPolicy? Logpush)
{
    internal static GeographyPolicy Read(PolicyReader geography) => new(
        geography.NamedSections("pointsOfPresence", PointOfPresencePolicy.Read, atLeast: 1, atMost: 20),
        geography.Section("healthCheck", EdgeHealthCheckPolicy.Read),
        geography.Section("browserTest", BrowserTestPolicy.Read),
        geography.Section("latency", EdgeLatencyPolicy.Read),
        geography.OptionalSection("logpush", LogpushPolicy.Read));
}
