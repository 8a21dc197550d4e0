using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Bootstrapping;

/// <summary>Where the engine's record of what it deployed lies.</summary>
/// <param name="NoncurrentVersions">How long a replaced version stays, 7 d to 3650 d.</param>
/// <param name="IncompleteUploads">How long an upload may take, 1 d to 30 d.</param>
/// <param name="KeyDeletionWindow">Days between the deletion of a key and its end, 7 d to 30 d.</param>
public sealed record StatePolicy(TimeSpan NoncurrentVersions, TimeSpan IncompleteUploads, TimeSpan KeyDeletionWindow)
{
    internal static StatePolicy Read(PolicyReader state)
    {
        return new(Within("noncurrentVersions", 7, 3650), Within("incompleteUploads", 1, 30), Within("keyDeletionWindow", 7, 30));

        TimeSpan Within(string key, int least, int most) => state.Require(key, Durations.Days, TimeSpan.FromDays(least), TimeSpan.FromDays(most));
    }
}
