using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Backups;

/// <summary>
/// What a vault refuses: jobs whose retention lies outside these bounds, and deletion by anybody but who may remove the lock (governance mode). The other
/// mode, which nobody can ever undo, is not offered (DR-5).
/// </summary>
/// <param name="AtLeast">Shortest retention that it accepts, 1 day or more.</param>
/// <param name="AtMost">Longest retention that it accepts, at least <paramref name="AtLeast"/>.</param>
public sealed record VaultLockPolicy(TimeSpan AtLeast, TimeSpan AtMost)
{
    internal static VaultLockPolicy Read(PolicyReader vaultLock)
    {
        var policy = new VaultLockPolicy(
            vaultLock.Require("atLeast", Durations.Days, TimeSpan.FromDays(1), TimeSpan.FromDays(36_500)),
            vaultLock.Require("atMost", Durations.Days, TimeSpan.FromDays(1), TimeSpan.FromDays(36_500)));

        if (vaultLock.IsSound && policy.AtMost < policy.AtLeast)
        {
            vaultLock.Reject(
                "atMost",
                BackupCodes.EmptyLock,
                $"atMost is {Durations.Format(policy.AtMost)}; expected at least atLeast, {Durations.Format(policy.AtLeast)}",
                "atLeast");
        }

        return policy;
    }
}
