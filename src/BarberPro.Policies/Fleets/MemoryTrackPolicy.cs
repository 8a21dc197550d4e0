using BarberPro.Policies.Reading;
using BarberPro.Policies.Units;

namespace BarberPro.Policies.Fleets;

/// <summary>Tracking of memory in use.</summary>
/// <param name="Target">Average that is held, 20% to 95%.</param>
public sealed record MemoryTrackPolicy(Percent Target)
{
    internal static MemoryTrackPolicy Read(PolicyReader memory) => new(memory.Require("target", Scalars.Percent, new(20), new(95)));
}
