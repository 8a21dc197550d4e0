using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Secrets;

/// <summary>Passwords that the program makes up, keeps and changes by itself (DB-12, CA-5).</summary>
/// <param name="PasswordLength">Characters of a password, 16 to 128: what both PostgreSQL on RDS and Redis users take.</param>
/// <param name="RotateEvery">How often a password is changed, 1 to 90 days.</param>
/// <param name="RecoveryWindow">How long a deleted secret can be restored, 7 to 30 days; 0 days frees its name at once.</param>
/// <param name="KeyDeletionWindow">How long the deleted key of the secrets can be restored, 7 to 30 days.</param>
public sealed record SecretsPolicy(int PasswordLength, TimeSpan RotateEvery, TimeSpan RecoveryWindow, TimeSpan KeyDeletionWindow)
{
    private static readonly Scalar<TimeSpan> Recovery = Durations.Days.Within("0d or 7d to 30d", time => time.Days is 0 or (>= 7 and <= 30));

    internal static SecretsPolicy Read(PolicyReader secrets) => new(
        secrets.Require("passwordLength", Scalars.Count, 16, 128),
        secrets.Require("rotateEvery", Durations.Days, TimeSpan.FromDays(1), TimeSpan.FromDays(90)),
        secrets.Require("recoveryWindow", Recovery),
        secrets.Require("keyDeletionWindow", Durations.Days, TimeSpan.FromDays(7), TimeSpan.FromDays(30)));
}
