using System.Collections.Immutable;

using BarberPro.Policies.Networking;
using BarberPro.Policies.Units;

namespace BarberPro.Infra.Components.Networking;

/// <summary>Places a network's subnets.</summary>
public static class SubnetPlan
{
    /// <summary>
    /// Every zone gets a quarter of the network and fills it from its largest subnet down. A fourth zone that is added later thus moves no
    /// subnet of the other three: moving one would replace everything in it.
    /// </summary>
    public static ImmutableArray<PlannedSubnet> Allocate(NetworkingPolicy policy)
    {
        var plan = ImmutableArray.CreateBuilder<PlannedSubnet>();
        var block = policy.ZoneBlock;
        for (var zone = 0; zone < policy.ZoneIds.Length; zone++)
        {
            var next = policy.Cidr.Network + (uint)(zone * block.Addresses);
            foreach (var (tier, prefix) in LargestFirst(policy.Subnets))
            {
                plan.Add(new(tier, policy.ZoneIds[zone], new(next, prefix)));
                next += (uint)prefix.Addresses;
            }
        }

        return plan.ToImmutable();
    }

    // Largest first keeps every subnet on a boundary of its own size.
    private static IEnumerable<(Tier Tier, PrefixLength Prefix)> LargestFirst(SubnetsPolicy subnets) =>
        new[] { (Tier.Public, subnets.Public), (Tier.Private, subnets.Private), (Tier.Data, subnets.Data) }.OrderBy(subnet => subnet.Item2.Bits);
}
