namespace BarberPro.Infra.Components.Networking;

/// <summary>Which part of a network a subnet belongs to.</summary>
public enum Tier
{
    /// <summary>Reached from the internet: load balancer nodes and NAT gateways.</summary>
    Public,

    /// <summary>Reaches the internet, is not reached from it: fleets and endpoints.</summary>
    Private,

    /// <summary>No way in or out but the network itself: databases, proxies and cache nodes.</summary>
    Data,
}
