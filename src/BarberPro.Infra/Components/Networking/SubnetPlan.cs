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
            foreach (var tier in LargestFirst(policy.Subnets))
            {
                var prefix = PrefixOf(tier, policy.Subnets);
                plan.Add(new(tier, policy.ZoneIds[zone], new(next, prefix)));
                next += (uint)prefix.Addresses;
            }
        }

        return plan.ToImmutable();
    }

    // Largest first keeps every subnet on a boundary of its own size; tiers of one size keep their order.
    private static Tier[] LargestFirst(SubnetsPolicy subnets)
    {
        Tier[] tiers = [Tier.Public, Tier.Private, Tier.Data];
        Array.Sort(tiers, (left, right) =>
        {
            var bySize = PrefixOf(left, subnets).CompareTo(PrefixOf(right, subnets));
            return bySize != 0 ? bySize : left - right;
        });
        return tiers;
    }

    private static PrefixLength PrefixOf(Tier tier, SubnetsPolicy subnets) => tier switch
    {
        Tier.Public => subnets.Public,
        Tier.Private => subnets.Private,
        _ => subnets.Data,
    };
}
