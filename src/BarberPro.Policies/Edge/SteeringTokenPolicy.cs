using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Edge;

/// <summary>Where the token lies with which the failover runbook moves the traffic; its value is put there by hand (SEC-7).</summary>
/// <param name="KeyDeletionWindow">How long its deleted key can be restored, 7 to 30 days.</param>
/// <param name="RecoveryWindow">How long the deleted secret can be restored, 7 to 30 days.</param>
public sealed record SteeringTokenPolicy(TimeSpan KeyDeletionWindow, TimeSpan RecoveryWindow)
{
    internal static SteeringTokenPolicy Read(PolicyReader token) => new(
        token.Require("keyDeletionWindow", Durations.Days, TimeSpan.FromDays(7), TimeSpan.FromDays(30)),
        token.Require("recoveryWindow", Durations.Days, TimeSpan.FromDays(7), TimeSpan.FromDays(30)));
}
