using BarberPro.Policies.Reading;
using BarberPro.Policies.Units;

namespace BarberPro.Policies.Networking;

/// <summary>Prefix length of each zone's subnet, by tier; all of them must fit into the network.</summary>
/// <param name="Public">Load balancer nodes and NAT gateways, /18 to /28.</param>
/// <param name="Private">Fleets and endpoints, /18 to /28.</param>
/// <param name="Data">Databases, proxies and cache nodes, /18 to /28; no way out.</param>
public sealed record SubnetsPolicy(PrefixLength Public, PrefixLength Private, PrefixLength Data)
{
    internal static SubnetsPolicy Read(PolicyReader subnets) => new(
        subnets.Require("public", Scalars.PrefixLength, new(18), new(28)),
        subnets.Require("private", Scalars.PrefixLength, new(18), new(28)),
        subnets.Require("data", Scalars.PrefixLength, new(18), new(28)));
}
