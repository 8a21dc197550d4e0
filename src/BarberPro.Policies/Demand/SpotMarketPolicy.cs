using BarberPro.Policies.Reading;
using BarberPro.Policies.Units;

namespace BarberPro.Policies.Demand;

/// <summary>How spot capacity comes and goes.</summary>
/// <param name="Reclaimed">Share of spot instances that AWS takes back in a month, 0% to 100%.</param>
/// <param name="Notice">How long before it says so, 0 to 10 min.</param>
public sealed record SpotMarketPolicy(Percent Reclaimed, TimeSpan Notice)
{
    internal static SpotMarketPolicy Read(PolicyReader spot) => new(
        spot.Require("reclaimed", Scalars.Percent, new(0), new(100)),
        spot.Require("notice", Durations.Seconds, TimeSpan.Zero, TimeSpan.FromMinutes(10)));
}
