using BarberPro.Policies.Reading;

namespace BarberPro.Policies.LoadBalancing;

/// <summary>How long a client keeps its colour.</summary>
/// <param name="Enabled">Whether clients keep a colour at all; a rollback turns it off together with the weights.</param>
/// <param name="Duration">How long a client keeps its colour after a weight changed, 1 s to 7 days.</param>
public sealed record ColourStickinessPolicy(bool Enabled, TimeSpan Duration)
{
    internal static ColourStickinessPolicy Read(PolicyReader stickiness) => new(
        stickiness.Require("enabled", Scalars.Flag),
        stickiness.Require("duration", Durations.Seconds, TimeSpan.FromSeconds(1), TimeSpan.FromDays(7)));
}
