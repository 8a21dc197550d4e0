using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Caching;

/// <summary>How long the application keeps things in the cache; Redis has no times of its own for classes of keys (CA-2).</summary>
/// <param name="Sessions">Users' sessions, 1 min to 30 days.</param>
/// <param name="Profiles">Providers' profiles, 1 min to 30 days.</param>
/// <param name="Catalog">The catalogue of services, 1 min to 30 days.</param>
public sealed record TimeToLivePolicy(TimeSpan Sessions, TimeSpan Profiles, TimeSpan Catalog)
{
    internal static TimeToLivePolicy Read(PolicyReader ttl) => new(Time(ttl, "sessions"), Time(ttl, "profiles"), Time(ttl, "catalog"));

    private static TimeSpan Time(PolicyReader ttl, string key) => ttl.Require(key, Durations.Seconds, TimeSpan.FromMinutes(1), TimeSpan.FromDays(30));
}
