using BarberPro.Policies.Reading;
using BarberPro.Policies.Units;

namespace BarberPro.Policies.Fleets;

/// <summary>What one step inwards removes, and what it must leave.</summary>
/// <param name="Remove">Instances removed at a time, 1 to 10.</param>
/// <param name="Headroom">Share of each tracked metric's target under which the remaining instances must stay, 50% to 100%; without it tracking would put
/// back what was removed.</param>
public sealed record ScaleInPolicy(int Remove, Percent Headroom)
{
    internal static ScaleInPolicy Read(PolicyReader scaleIn) => new(
        scaleIn.Require("remove", Scalars.Count, 1, 10),
        scaleIn.Require("headroom", Scalars.Percent, new(50), new(100)));
}
