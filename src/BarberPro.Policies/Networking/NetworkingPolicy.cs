using System.Collections.Immutable;

using BarberPro.Policies.Reading;
using BarberPro.Policies.Units;

namespace BarberPro.Policies.Networking;

/// <summary>The network of one region: zones, subnets, ways out, and what its logs keep.</summary>
/// <param name="Cidr">Address range of the network, /16 to /20.</param>
/// <param name="ZoneIds">Availability zone ids, two to four; ids mean the same zone in every account, names do not.</param>
/// <param name="Subnets">Prefix length of each zone's subnet, by tier.</param>
/// <param name="NatGateways">How private subnets reach the internet.</param>
/// <param name="Ports">Ports that tiers open to each other.</param>
/// <param name="Endpoints">AWS services reached inside the network.</param>
/// <param name="FlowLogs">Records of accepted and refused traffic.</param>
public sealed record NetworkingPolicy(
    Cidr Cidr,
    ImmutableArray<string> ZoneIds,
    SubnetsPolicy Subnets,
    NatGateways NatGateways,
    PortsPolicy Ports,
    EndpointsPolicy Endpoints,
    FlowLogsPolicy FlowLogs)
{
    /// <summary>The part of the network that one zone fills: a quarter, so that a fourth zone can come later without moving a subnet.</summary>
    public PrefixLength ZoneBlock => new(Cidr.Prefix.Bits + 2);

    /// <summary>Zones with a NAT gateway of their own.</summary>
    public ImmutableArray<string> GatewayZones => NatGateways == NatGateways.PerZone ? ZoneIds : [ZoneIds[0]];

    // AWS takes /16 to /28 for a network; a quarter of anything smaller than /20 has no room for a fleet.
    internal static readonly Scalar<Cidr> Network = Networks.Cidr.Within("/16 to /20", network => network.Prefix.Bits is >= 16 and <= 20);

    internal static NetworkingPolicy Read(PolicyReader networking)
    {
        var policy = new NetworkingPolicy(
            networking.Require("cidr", Network),
            networking.List("zoneIds", Texts.AvailabilityZone, atLeast: 2, atMost: 4),
            networking.Section("subnets", SubnetsPolicy.Read),
            networking.Require("natGateways", Scalars.Word<NatGateways>(("single", NatGateways.Single), ("perZone", NatGateways.PerZone))),
            networking.Section("ports", PortsPolicy.Read),
            networking.Section("endpoints", EndpointsPolicy.Read),
            networking.Section("flowLogs", FlowLogsPolicy.Read));

        if (networking.AreSound("cidr", "subnets"))
        {
            policy.CheckRoom(networking);
        }

        return policy;
    }

    private void CheckRoom(PolicyReader networking)
    {
        var needed = Subnets.Public.Addresses + Subnets.Private.Addresses + Subnets.Data.Addresses;
        if (needed > ZoneBlock.Addresses)
        {
            networking.Reject(
                "subnets",
                NetworkingCodes.NoRoom,
                $"subnets take {needed} addresses a zone; expected at most {ZoneBlock.Addresses}, a quarter of {Cidr}",
                "cidr");
        }
    }
}
