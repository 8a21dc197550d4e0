using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Edge;

/// <summary>
/// The promise of a fast edge, for answers from its cache only (CDN-5, C-5): light alone needs longer to the origin and back, 84 ms from Buenos Aires to
/// Ashburn.
/// </summary>
/// <param name="Percentile">Share of visitors that must be served in time.</param>
/// <param name="Above">Time from the browser's request to the first byte that warns, 1 ms to 10 s.</param>
/// <param name="For">How long it must last, whole minutes up to an hour.</param>
public sealed record EdgeLatencyPolicy(string Percentile, TimeSpan Above, TimeSpan For)
{
    internal static EdgeLatencyPolicy Read(PolicyReader latency) => new(
        latency.Require("percentile", Texts.Percentile),
        latency.Require("above", Durations.Milliseconds, TimeSpan.FromMilliseconds(1), TimeSpan.FromSeconds(10)),
        latency.Require("for", Durations.Minutes, TimeSpan.FromMinutes(1), TimeSpan.FromHours(1)));
}
