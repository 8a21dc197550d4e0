using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Firewall;

/// <summary>When refused requests are worth a look (SEC-2, SEC-8).</summary>
/// <param name="Above">Refused requests a minute, 1 to 1,000,000.</param>
/// <param name="For">How long it must last, whole minutes up to an hour.</param>
public sealed record BlockedRequestsPolicy(int Above, TimeSpan For)
{
    internal static BlockedRequestsPolicy Read(PolicyReader blocked) => new(
        blocked.Require("above", Scalars.Count, 1, 1_000_000),
        blocked.Require("for", Durations.Minutes, TimeSpan.FromMinutes(1), TimeSpan.FromHours(1)));
}
