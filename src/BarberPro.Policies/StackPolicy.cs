using System.Collections.Immutable;

using BarberPro.Policies.Backups;
using BarberPro.Policies.Caching;
using BarberPro.Policies.Costs;
using BarberPro.Policies.Databases;
using BarberPro.Policies.Demand;
using BarberPro.Policies.Edge;
using BarberPro.Policies.Firewall;
using BarberPro.Policies.Fleets;
using BarberPro.Policies.Functions;
using BarberPro.Policies.LoadBalancing;
using BarberPro.Policies.Logging;
using BarberPro.Policies.Monitoring;
using BarberPro.Policies.Networking;
using BarberPro.Policies.Platforms;
using BarberPro.Policies.Reading;
using BarberPro.Policies.Recovery;
using BarberPro.Policies.Secrets;
using BarberPro.Policies.Security;

// The edge has a policy of that name, too.
using DeliveryPolicy = BarberPro.Policies.Delivery.DeliveryPolicy;

namespace BarberPro.Policies;

/// <summary>Everything that was decided for one stack: the base files of every concern with the stack's overlay laid over them.</summary>
/// <param name="Platform">Who owns the platform, where it runs, for which market.</param>
/// <param name="Networking">The network of a region.</param>
/// <param name="Logging">How long logs live and how they are encrypted.</param>
/// <param name="LoadBalancing">How the regional load balancer listens, routes and checks.</param>
/// <param name="Fleets">The autoscaling fleets.</param>
/// <param name="Databases">The PostgreSQL servers.</param>
/// <param name="Caching">The Redis cluster.</param>
/// <param name="Secrets">Passwords that the program makes up, keeps and changes by itself.</param>
/// <param name="Edge">What Cloudflare caches, limits, filters and steers.</param>
/// <param name="Firewall">Who may reach the load balancer, and what is refused there.</param>
/// <param name="Monitoring">Who is told what, from which measurement on.</param>
/// <param name="Backups">What is backed up, where, and how a restore is tried.</param>
/// <param name="Recovery">Which region serves, and what stands by for it.</param>
/// <param name="Functions">Our own small functions.</param>
/// <param name="Costs">What may be spent, and what tells that it is.</param>
/// <param name="Security">What is recorded and watched of the account itself.</param>
/// <param name="Demand">What the fleets have to stand, and how long things take.</param>
/// <param name="Delivery">How a change reaches an environment.</param>
public sealed record StackPolicy(
    PlatformPolicy Platform,
    NetworkingPolicy Networking,
    LoggingPolicy Logging,
    LoadBalancingPolicy LoadBalancing,
    FleetsPolicy Fleets,
    DatabasesPolicy Databases,
    CachingPolicy Caching,
    SecretsPolicy Secrets,
    EdgePolicy Edge,
    FirewallPolicy Firewall,
    MonitoringPolicy Monitoring,
    BackupsPolicy Backups,
    RecoveryPolicy Recovery,
    FunctionsPolicy Functions,
    CostsPolicy Costs,
    SecurityPolicy Security,
    DemandPolicy Demand,
    DeliveryPolicy Delivery)
{
    /// <summary>The concerns: the top keys of all policy files. The base file of each is called like it, in lower case.</summary>
    internal static readonly ImmutableArray<string> Concerns =
    [
        "platform", "networking", "logging", "loadBalancing", "fleets", "databases",
        "caching", "secrets", "edge", "firewall", "monitoring", "backups",
        "recovery", "functions", "costs", "security", "demand", "delivery",
    ];

    internal static StackPolicy Read(PolicyReader stack)
    {
        var policy = new StackPolicy(
            stack.Section("platform", PlatformPolicy.Read),
            stack.Section("networking", NetworkingPolicy.Read),
            stack.Section("logging", LoggingPolicy.Read),
            stack.Section("loadBalancing", LoadBalancingPolicy.Read),
            stack.Section("fleets", FleetsPolicy.Read),
            stack.Section("databases", DatabasesPolicy.Read),
            stack.Section("caching", CachingPolicy.Read),
            stack.Section("secrets", SecretsPolicy.Read),
            stack.Section("edge", EdgePolicy.Read),
            stack.Section("firewall", FirewallPolicy.Read),
            stack.Section("monitoring", MonitoringPolicy.Read),
            stack.Section("backups", BackupsPolicy.Read),
            stack.Section("recovery", RecoveryPolicy.Read),
            stack.Section("functions", FunctionsPolicy.Read),
            stack.Section("costs", CostsPolicy.Read),
            stack.Section("security", SecurityPolicy.Read),
            stack.Section("demand", DemandPolicy.Read),
            stack.Section("delivery", DeliveryPolicy.Read));

        StackRules.Check(stack, policy);
        return policy;
    }
}
