using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Edge;

/// <summary>What the edge keeps and for how long (CDN-2). Rules stack and the last that matches wins, so these are in the order of the rules.</summary>
/// <param name="Static">Content whose name changes with it.</param>
/// <param name="Api">Answers of the API.</param>
/// <param name="Booking">Booking data: part of the API, and sooner out of date.</param>
/// <param name="Bypass">What is never kept.</param>
public sealed record CachePolicy(CacheClassPolicy Static, CacheClassPolicy Api, CacheClassPolicy Booking, CacheBypassPolicy Bypass)
{
    internal static CachePolicy Read(PolicyReader cache) => new(
        cache.Section("static", CacheClassPolicy.ReadStatic),
        cache.Section("api", CacheClassPolicy.ReadApi),
        cache.Section("booking", CacheClassPolicy.ReadBooking),
        cache.Section("bypass", CacheBypassPolicy.Read));
}
