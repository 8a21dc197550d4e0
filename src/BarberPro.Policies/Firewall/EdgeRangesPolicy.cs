using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Firewall;

/// <summary>
/// The addresses that requests come from once they passed the edge (SEC-7). They are data of the policy, not looked up: a preview needs no network, and
/// a change of them is reviewed like any other.
/// </summary>
/// <param name="Checked">Day on which they were last compared with Cloudflare's list.</param>
/// <param name="Ipv4">IPv4 networks.</param>
/// <param name="Ipv6">IPv6 networks.</param>
public sealed record EdgeRangesPolicy(string Checked, Ipv4RangesPolicy Ipv4, Ipv6RangesPolicy Ipv6)
{
    /// <summary>Rules of one security group that AWS allows unless asked for more are 60; the lists have to stay below.</summary>
    public const int MostEntries = 59;

    internal static EdgeRangesPolicy Read(PolicyReader ranges)
    {
        var policy = new EdgeRangesPolicy(
            ranges.Require("checked", FirewallTexts.Day),
            ranges.Section("ipv4", Ipv4RangesPolicy.Read),
            ranges.Section("ipv6", Ipv6RangesPolicy.Read));

        if (ranges.IsSound && policy.Ipv4.MaxEntries + policy.Ipv6.MaxEntries > MostEntries)
        {
            ranges.Reject(
                "ipv4.maxEntries",
                FirewallCodes.TooManyRules,
                $"maxEntries of ipv4 and ipv6 are {policy.Ipv4.MaxEntries + policy.Ipv6.MaxEntries}; expected at most {MostEntries}, a security group's rules",
                "ipv6.maxEntries");
        }

        return policy;
    }

    internal static void CheckRoom(PolicyReader ranges, int room, int networks)
    {
        if (ranges.IsSound && networks > room)
        {
            ranges.Reject("maxEntries", FirewallCodes.NoRoom, $"maxEntries is {room}; expected at least {networks}, the networks listed", "networks");
        }
    }
}
