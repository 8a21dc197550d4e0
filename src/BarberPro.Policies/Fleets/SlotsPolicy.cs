using BarberPro.Policies.Reading;
using BarberPro.Policies.Units;

namespace BarberPro.Policies.Fleets;

/// <summary>Growth by parallel work in use, on the fast path's rhythm (ASG-SPD-1).</summary>
/// <param name="Above">Share of an instance's slots in use that starts it, 20% to 100%.</param>
public sealed record SlotsPolicy(Percent Above)
{
    internal static SlotsPolicy Read(PolicyReader slots) => new(slots.Require("above", Scalars.Percent, new(20), new(100)));
}
