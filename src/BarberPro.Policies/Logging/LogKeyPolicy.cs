using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Logging;

/// <summary>The key that encrypts log groups.</summary>
/// <param name="Rotation">How often KMS makes new key material, 90 to 365 days here.</param>
/// <param name="DeletionWindow">How long a deleted key can be restored, 7 to 30 days.</param>
public sealed record LogKeyPolicy(TimeSpan Rotation, TimeSpan DeletionWindow)
{
    internal static LogKeyPolicy Read(PolicyReader key) => new(
        key.Require("rotation", Durations.Days, TimeSpan.FromDays(90), TimeSpan.FromDays(365)),
        key.Require("deletionWindow", Durations.Days, TimeSpan.FromDays(7), TimeSpan.FromDays(30)));
}
