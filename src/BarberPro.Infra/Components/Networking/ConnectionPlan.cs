using System.Collections.Immutable;

using BarberPro.Policies.Fleets;
using BarberPro.Policies.Networking;

namespace BarberPro.Infra.Components.Networking;

/// <summary>Which security groups exist, and who may connect to whom; everything else is closed (SEC-6).</summary>
public static class ConnectionPlan
{
    /// <summary>Group of the load balancer.</summary>
    public const string Balancer = "balancer";

    /// <summary>Group of databases and their proxy.</summary>
    public const string Database = "database";

    /// <summary>Group of cache nodes.</summary>
    public const string Cache = "cache";

    /// <summary>Group of the function that changes passwords: it proves each new one to the database (DB-12).</summary>
    public const string Rotation = "rotation";

    /// <summary>Group of interface endpoints.</summary>
    public const string Endpoints = "endpoints";

    /// <summary>All groups: the shared ones and one for each service.</summary>
    public static ImmutableArray<string> Groups(ImmutableArray<ServicePolicy> services) =>
        [Balancer, .. services.Select(service => service.Name), Database, Cache, Rotation, Endpoints];

    /// <summary>All connections between groups.</summary>
    public static ImmutableArray<Connection> Connections(ImmutableArray<ServicePolicy> services, PortsPolicy ports) =>
    [
        .. services.Select(service => new Connection(Balancer, service.Name, service.Port)),
        .. services.Select(service => new Connection(service.Name, Endpoints, ports.Https)),
        .. services.SelectMany(service => service.Reaches.Select(tier => tier switch
        {
            DataTier.Database => new Connection(service.Name, Database, ports.Database),
            _ => new Connection(service.Name, Cache, ports.Cache),
        })),

        new Connection(Rotation, Endpoints, ports.Https),
        new Connection(Rotation, Database, ports.Database),

        // The proxy and the database share a group: the proxy is the one that connects.
        new Connection(Database, Database, ports.Database),
    ];
}
