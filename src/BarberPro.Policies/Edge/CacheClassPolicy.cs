using System.Collections.Immutable;

using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Edge;

/// <summary>A class of content that the edge keeps (CDN-2). Only GET is ever kept, whatever the class.</summary>
/// <param name="Enabled">Whether the rule applies; false is the rollback of this rule alone (CDN-9).</param>
/// <param name="Paths">What the class's paths begin with.</param>
/// <param name="EdgeTtl">How long the edge keeps an answer, whatever the origin says; 1 s at least, and no more than the class allows: 365 days for
/// static content, 5 min for API answers, 30 s for booking data (CF-05).</param>
/// <param name="BrowserTtl">How long a browser keeps it, 1 s to 365 days; left out, the origin decides.</param>
/// <param name="StaleWhileUpdating">Whether the edge answers with what is too old while it fetches anew.</param>
public sealed record CacheClassPolicy(bool Enabled, ImmutableArray<string> Paths, TimeSpan EdgeTtl, TimeSpan? BrowserTtl, bool StaleWhileUpdating)
{
    // Cloudflare's own longest.
    private static readonly TimeSpan Year = TimeSpan.FromDays(365);

    internal static CacheClassPolicy ReadStatic(PolicyReader content) => Read(content, Year);

    internal static CacheClassPolicy ReadApi(PolicyReader content) => Read(content, TimeSpan.FromMinutes(5));

    internal static CacheClassPolicy ReadBooking(PolicyReader content) => Read(content, TimeSpan.FromSeconds(30));

    private static CacheClassPolicy Read(PolicyReader content, TimeSpan longest) => new(
        content.Require("enabled", Scalars.Flag),
        content.List("paths", Texts.Path, atLeast: 1, atMost: 20),
        content.Require("edgeTtl", Durations.Seconds, TimeSpan.FromSeconds(1), longest),
        content.Optional("browserTtl", Durations.Seconds.Between(TimeSpan.FromSeconds(1), Year)),
        content.Require("staleWhileUpdating", Scalars.Flag));
}
