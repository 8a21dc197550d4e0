using System.Collections.Immutable;

using BarberPro.Infra.Components.Fleets;
using BarberPro.Infra.Components.LoadBalancing;
using BarberPro.Infra.Components.Logging;
using BarberPro.Infra.Components.Networking;
using BarberPro.Infra.Naming;
using BarberPro.Infra.Providers;
using BarberPro.Policies;
using BarberPro.Policies.Fleets;
using BarberPro.Policies.LoadBalancing;

using Pulumi;

namespace BarberPro.Infra;

/// <summary>The whole cloud, in the order in which its parts need each other. Read this first.</summary>
public sealed class Platform
{
    private readonly StackPolicy policy;
    private readonly RegionContext context;
    private readonly ComponentResourceOptions inRegion;

    private Platform(PlatformSettings settings)
    {
        policy = settings.Policy;
        context = new(policy.Platform.Regions.Primary, policy.Platform);
        inRegion = new() { Providers = { CloudProviders.Aws(context), CloudProviders.Cloudflare() } };

        var logs = new LogStore(new LogEncryption("logs", policy.Logging.Key, context, inRegion).KeyArn, policy.Logging.Retention);
        var services = policy.Fleets.Services;
        Network = new Network("network", policy.Networking, new(context, services, logs), inRegion);
        Balancer = new Balancer("balancer", policy.LoadBalancing, new(context, Network, policy.Logging, services), inRegion);
        var runtimes = services.ToImmutableDictionary(
            service => service.Name, service => new ServiceRuntime(service.Name, service, new(context, policy.Fleets.Agent, logs), inRegion));
        Fleets = [.. services.SelectMany(service => new[] { Declare(service, Colour.Blue, runtimes), Declare(service, Colour.Green, runtimes) })];
        var routing = new Routing("https", policy.LoadBalancing, new(Balancer, policy.Networking.Ports.Https, services, Fleets), inRegion);
        TrackRequests(routing);
    }

    /// <summary>The network.</summary>
    public Network Network { get; }

    /// <summary>The load balancer.</summary>
    public Balancer Balancer { get; }

    /// <summary>The fleets of all services, blue before green.</summary>
    public ImmutableArray<Fleet> Fleets { get; }

    /// <summary>Declares the platform; the one entry, for deployments and for offline previews alike.</summary>
    public static Platform Build(PlatformSettings settings) => new(settings);

    private Fleet Declare(ServicePolicy service, Colour colour, ImmutableDictionary<string, ServiceRuntime> runtimes)
    {
        var plan = FleetPlan.For(service, colour, policy.Fleets.Schedule, policy.LoadBalancing.Traffic);
        return new(FleetNames.Of(plan), plan, new(
            context,
            policy.Fleets,
            runtimes[service.Name],
            Network.PrivateSubnets,
            Network.SecurityGroups[service.Name],
            Balancer.ArnSuffix,
            Balancer.TargetsOf(service).Of(colour)), inRegion);
    }

    private void TrackRequests(Routing routing)
    {
        foreach (var fleet in Fleets)
        {
            var service = fleet.Plan.Service;
            if (service.Tracks.Requests is { } requests)
            {
                _ = new RequestTracking(
                    FleetNames.Of(fleet.Plan),
                    requests,
                    new(fleet, Balancer.ArnSuffix, Balancer.TargetsOf(service).Of(fleet.Plan.Colour), routing.Rules[service.Name]),
                    inRegion);
            }
        }
    }
}
