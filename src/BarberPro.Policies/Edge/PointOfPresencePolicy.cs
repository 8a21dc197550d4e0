using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Edge;

/// <summary>A place whose visitors are watched on their own; which data centre answers them is Cloudflare's choice (CDN-1, C-12).</summary>
/// <param name="City">The place.</param>
/// <param name="Colo">Cloudflare's name of a data centre there.</param>
public sealed record PointOfPresencePolicy(string City, string Colo)
{
    internal static PointOfPresencePolicy Read(PolicyReader place) => new(place.Name, place.Require("colo", EdgeTexts.Colo));
}
