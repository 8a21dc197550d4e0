using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Fleets;

/// <summary>Tracking of a count per instance.</summary>
/// <param name="Target">Count per instance that is held, 1 to 1,000,000.</param>
public sealed record CountTrackPolicy(int Target)
{
    internal static CountTrackPolicy Read(PolicyReader track) => new(track.Require("target", Scalars.Count, 1, 1_000_000));
}
