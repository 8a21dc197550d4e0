using System.Collections.Immutable;

using BarberPro.Infra.Components.Fleets;
using BarberPro.Infra.Components.LoadBalancing;
using BarberPro.Infra.Components.Logging;
using BarberPro.Infra.Components.Monitoring;
using BarberPro.Infra.Components.Networking;
using BarberPro.Infra.Naming;
using BarberPro.Policies;
using BarberPro.Policies.Fleets;
using BarberPro.Policies.LoadBalancing;

using Pulumi;

namespace BarberPro.Infra;

/// <summary>What a region needs from elsewhere.</summary>
/// <param name="Policy">What was decided for the stack.</param>
/// <param name="Primary">The primary region, which the standby is fed by; null for the primary itself.</param>
public sealed record RegionInputs(StackPolicy Policy, Region? Primary);

/// <summary>Everything that exists once in each region, in the order in which its parts need each other.</summary>
public sealed class Region : ComponentResource
{
    private readonly StackPolicy policy;
    private readonly RegionPlan plan;
    private readonly RegionContext context;
    private readonly ComponentResourceOptions inside;

    /// <summary>Declares the region.</summary>
    public Region(string name, RegionPlan policy, RegionInputs inputs, ComponentResourceOptions? options = null)
        : base("barberpro:platform:Region", name, options)
    {
        (plan, context, this.policy) = (policy, policy.Context, inputs.Policy);
        inside = new() { Parent = this };

        var logging = this.policy.Logging;
        Logs = new LogStore(new LogEncryption(context.Named("logs"), logging.Key, context, inside).KeyArn, logging.Retention);
        Alerts = new AlertTopics(context.Named("alerts"), this.policy.Monitoring, context, inside);
        Network = new Network(context.Named("network"), plan.Networking, new(context, plan.Services, Logs), inside);
        Balancer = new Balancer(
            context.Named("balancer"), this.policy.LoadBalancing, new(context, Network, logging, plan.Services, inputs.Primary?.Balancer.ValidationRecord), inside);
        Runtimes = plan.Services.ToImmutableDictionary(
            service => service.Name,
            service => new ServiceRuntime(context.Named(service.Name), service, new(context, this.policy.Fleets.Agent, Logs), inside));
        Fleets = [.. plan.Services.SelectMany(service => new[] { Declare(service, Colour.Blue), Declare(service, Colour.Green) })];
        var routing = new Routing(
            context.Named("https"), this.policy.LoadBalancing, new(context, Balancer, plan.Networking.Ports.Https, plan.Services, Fleets), inside);
        TrackRequests(routing);
        RegisterOutputs();
    }

    /// <summary>Where its log groups are encrypted, and how long they live.</summary>
    public LogStore Logs { get; }

    /// <summary>The topics through which it tells people something.</summary>
    public AlertTopics Alerts { get; }

    /// <summary>The network.</summary>
    public Network Network { get; }

    /// <summary>The load balancer.</summary>
    public Balancer Balancer { get; }

    /// <summary>What both colours of each service share.</summary>
    public ImmutableDictionary<string, ServiceRuntime> Runtimes { get; }

    /// <summary>The fleets of all services, blue before green.</summary>
    public ImmutableArray<Fleet> Fleets { get; }

    private Fleet Declare(ServicePolicy service, Colour colour)
    {
        var fleet = FleetPlan.For(service, colour, plan.Schedule, policy.LoadBalancing.Traffic);
        return new(FleetNames.Of(fleet, context), fleet, new(
            context,
            policy.Fleets,
            Runtimes[service.Name],
            Network.PrivateSubnets,
            Network.SecurityGroups[service.Name],
            Balancer.ArnSuffix,
            Balancer.TargetsOf(service).Of(colour)), inside);
    }

    private void TrackRequests(Routing routing)
    {
        foreach (var fleet in Fleets)
        {
            var service = fleet.Plan.Service;
            if (service.Tracks.Requests is { } requests)
            {
                _ = new RequestTracking(
                    FleetNames.Of(fleet.Plan, context),
                    requests,
                    new(fleet, Balancer.ArnSuffix, Balancer.TargetsOf(service).Of(fleet.Plan.Colour), routing.Rules[service.Name]),
                    inside);
            }
        }
    }
}
