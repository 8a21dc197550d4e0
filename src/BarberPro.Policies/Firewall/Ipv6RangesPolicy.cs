using System.Collections.Immutable;

using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Firewall;

/// <summary>Cloudflare's IPv6 networks (SEC-7).</summary>
/// <param name="MaxEntries">Room of the prefix list, 1 to 59; all of it counts against a security group's 60 rules.</param>
/// <param name="Networks">The networks.</param>
public sealed record Ipv6RangesPolicy(int MaxEntries, ImmutableArray<string> Networks)
{
    internal static Ipv6RangesPolicy Read(PolicyReader ranges)
    {
        var policy = new Ipv6RangesPolicy(
            ranges.Require("maxEntries", Scalars.Count, 1, EdgeRangesPolicy.MostEntries),
            ranges.List("networks", FirewallTexts.Ipv6Network, atLeast: 1, atMost: EdgeRangesPolicy.MostEntries));

        EdgeRangesPolicy.CheckRoom(ranges, policy.MaxEntries, policy.Networks.IsDefault ? 0 : policy.Networks.Length);
        return policy;
    }
}
