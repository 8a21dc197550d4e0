using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Logging;

/// <summary>The keys that encrypt log groups and their copies, one for each use.</summary>
/// <param name="DeletionWindow">How long a deleted key can be restored, 7 to 30 days.</param>
public sealed record LogKeyPolicy(TimeSpan DeletionWindow)
{
    internal static LogKeyPolicy Read(PolicyReader key) => new(
        key.Require("deletionWindow", Durations.Days, TimeSpan.FromDays(7), TimeSpan.FromDays(30)));
}
