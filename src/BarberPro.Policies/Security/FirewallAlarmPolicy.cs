using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Security;

/// <summary>The alarm on what a region's firewall refuses; behind a shared address its rate limit can meet the innocent, too (SEC-2).</summary>
/// <param name="Blocked">Refused requests in the window that are still everyday noise, 1 to 1,000,000.</param>
/// <param name="Window">Time in which they are counted, whole minutes up to an hour.</param>
public sealed record FirewallAlarmPolicy(int Blocked, TimeSpan Window)
{
    internal static FirewallAlarmPolicy Read(PolicyReader firewall) => new(
        firewall.Require("blocked", Scalars.Count, 1, 1_000_000),
        firewall.Require("window", Durations.Minutes, TimeSpan.FromMinutes(1), TimeSpan.FromHours(1)));
}
