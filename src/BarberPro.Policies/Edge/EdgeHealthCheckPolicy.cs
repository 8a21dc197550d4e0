using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Edge;

/// <summary>A check of the application through the edge (CDN-8).</summary>
/// <param name="Interval">Time between two checks, 15 s to 1 h.</param>
/// <param name="Timeout">Silence that counts as a failed check, 1 s to 10 s.</param>
public sealed record EdgeHealthCheckPolicy(TimeSpan Interval, TimeSpan Timeout)
{
    internal static EdgeHealthCheckPolicy Read(PolicyReader check) => new(
        check.Require("interval", Durations.Seconds, TimeSpan.FromSeconds(15), TimeSpan.FromHours(1)),
        check.Require("timeout", Durations.Seconds, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(10)));
}
