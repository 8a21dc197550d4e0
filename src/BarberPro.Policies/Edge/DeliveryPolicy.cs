using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Edge;

/// <summary>How the edge's data centres fetch from each other and from the origin (CDN-7).</summary>
/// <param name="TieredCache">Whether they ask an upper tier before the origin.</param>
/// <param name="SmartRouting">Whether requests take the fastest way through Cloudflare's network; billed by traffic.</param>
/// <param name="RegionalTieredCache">Whether there is a tier between the two for each region; Enterprise only.</param>
public sealed record DeliveryPolicy(bool TieredCache, bool SmartRouting, bool RegionalTieredCache)
{
    internal static DeliveryPolicy Read(PolicyReader delivery) => new(
        delivery.Require("tieredCache", Scalars.Flag),
        delivery.Require("smartRouting", Scalars.Flag),
        delivery.Require("regionalTieredCache", Scalars.Flag));
}
