using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Security;

/// <summary>The record of API calls in all regions; it is kept as long as logs are (LOG-2).</summary>
/// <param name="KeyDeletionWindow">How long its deleted key can be restored, 7 to 30 days.</param>
public sealed record TrailPolicy(TimeSpan KeyDeletionWindow)
{
    internal static TrailPolicy Read(PolicyReader trail) => new(
        trail.Require("keyDeletionWindow", Durations.Days, TimeSpan.FromDays(7), TimeSpan.FromDays(30)));
}
