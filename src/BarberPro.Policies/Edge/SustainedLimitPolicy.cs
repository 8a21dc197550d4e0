using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Edge;

/// <summary>How many requests a client may send for as long as it likes (SEC-1, SEC-2).</summary>
/// <param name="Enabled">Whether the rule applies at the edge; false is the rollback of this rule alone (CDN-9).</param>
/// <param name="Requests">Requests within <paramref name="Period"/>, 10 to 1,000,000.</param>
/// <param name="Period">Time over which they are counted, a value that Cloudflare offers.</param>
/// <param name="Block">Time for which a client over the limit is refused, a value that Cloudflare offers.</param>
public sealed record SustainedLimitPolicy(bool Enabled, int Requests, TimeSpan Period, TimeSpan Block)
{
    internal static SustainedLimitPolicy Read(PolicyReader sustained) => new(
        sustained.Require("enabled", Scalars.Flag),
        sustained.Require("requests", Scalars.Count, 10, 1_000_000),
        sustained.Require("period", RatePeriods.Kind),
        sustained.Require("block", RatePeriods.Kind));
}
