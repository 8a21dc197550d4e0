using System.Collections.Immutable;

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

namespace BarberPro.Policies;

/// <summary>Everything that was decided for one stack: the base files of every concern with the stack's overlay laid over them.</summary>
/// <param name="Platform">Who owns the platform, where it runs, for which market.</param>
/// <param name="Networking">The network of a region.</param>
/// <param name="Logging">How long logs live and how they are encrypted.</param>
/// <param name="LoadBalancing">How the regional load balancer listens, routes and checks.</param>
/// <param name="Fleets">The autoscaling fleets.</param>
/// <param name="Monitoring">Who is told what, from which measurement on.</param>
/// <param name="Recovery">Which region serves, and what stands by for it.</param>
/// <param name="Edge">What Cloudflare caches, limits, filters and steers.</param>
/// <param name="Firewall">Who may reach the load balancer, and what is refused there.</param>
/// <param name="Functions">Our own small functions.</param>
public sealed record StackPolicy(
    PlatformPolicy Platform,
    NetworkingPolicy Networking,
    LoggingPolicy Logging,
    LoadBalancingPolicy LoadBalancing,
    FleetsPolicy Fleets,
    MonitoringPolicy Monitoring,
    RecoveryPolicy Recovery,
    FunctionsPolicy Functions,
    EdgePolicy Edge,
    FirewallPolicy Firewall)
{
    /// <summary>The concerns: the top keys of all policy files. The base file of each is called like it, in lower case.</summary>
    internal static readonly ImmutableArray<string> Concerns =
        ["platform", "networking", "logging", "loadBalancing", "fleets", "monitoring", "recovery", "functions", "edge", "firewall"];

    internal static StackPolicy Read(PolicyReader stack)
    {
        var policy = new StackPolicy(
            stack.Section("platform", PlatformPolicy.Read),
            stack.Section("networking", NetworkingPolicy.Read),
            stack.Section("logging", LoggingPolicy.Read),
            stack.Section("loadBalancing", LoadBalancingPolicy.Read),
            stack.Section("fleets", FleetsPolicy.Read),
            stack.Section("monitoring", MonitoringPolicy.Read),
            stack.Section("recovery", RecoveryPolicy.Read),
            stack.Section("functions", FunctionsPolicy.Read),
            stack.Section("edge", EdgePolicy.Read),
            stack.Section("firewall", FirewallPolicy.Read));

        StackRules.Check(stack, policy);
        return policy;
    }
}
