using System.Collections.Immutable;

using BarberPro.Policies.Reading;
using BarberPro.Policies.Units;

namespace BarberPro.Policies.Firewall;

/// <summary>Cloudflare's IPv4 networks (SEC-7).</summary>
/// <param name="MaxEntries">Room of the prefix list, 1 to 59; all of it counts against a security group's 60 rules.</param>
/// <param name="Networks">The networks.</param>
public sealed record Ipv4RangesPolicy(int MaxEntries, ImmutableArray<Cidr> Networks)
{
    internal static Ipv4RangesPolicy Read(PolicyReader ranges)
    {
        var policy = new Ipv4RangesPolicy(
            ranges.Require("maxEntries", Scalars.Count, 1, EdgeRangesPolicy.MostEntries),
            ranges.List("networks", Reading.Networks.Cidr, atLeast: 1, atMost: EdgeRangesPolicy.MostEntries));

        EdgeRangesPolicy.CheckRoom(ranges, policy.MaxEntries, policy.Networks.IsDefault ? 0 : policy.Networks.Length);
        return policy;
    }
}
