using System.Collections.Immutable;

using BarberPro.Infra.Components.Backups;
using BarberPro.Infra.Components.Edge;
using BarberPro.Infra.Components.Firewall;
using BarberPro.Infra.Components.Fleets;
using BarberPro.Infra.Components.LoadBalancing;
using BarberPro.Infra.Components.Logging;
using BarberPro.Infra.Components.Monitoring;
using BarberPro.Infra.Components.Networking;
using BarberPro.Infra.Components.Secrets;
using BarberPro.Infra.Components.Security;
using BarberPro.Infra.Naming;
using BarberPro.Policies;
using BarberPro.Policies.Fleets;
using BarberPro.Policies.LoadBalancing;

using Pulumi;

namespace BarberPro.Infra;

/// <summary>What a region needs from elsewhere.</summary>
/// <param name="Policy">What was decided for the stack.</param>
/// <param name="Primary">The primary region, which the standby is fed by; null for the primary itself.</param>
/// <param name="Keys">The region's keys for what other regions have to read.</param>
/// <param name="SecretCopy">The copy of the database's password in the standby region; null in that region, or where there is none.</param>
public sealed record RegionInputs(StackPolicy Policy, Region? Primary, RegionKeys Keys, SecretCopy? SecretCopy);

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
        Topics = new AlertTopics(context.Named("alerts"), this.policy.Monitoring, context, inside);
        Vault = new BackupVault(context.Named("vault"), this.policy.Backups, new(context, inputs.Keys.Vault, Alerts), inside);
        _ = new ThreatWatch(context.Named("threats"), this.policy.Security, new(context, Alerts), inside);

        Network = new Network(context.Named("network"), plan.Networking, new(context, plan.Services, Logs), inside);
        Data = new RegionData(plan, new(this.policy, Network, Logs, Alerts, inputs.Keys, inputs.SecretCopy, inputs.Primary?.Data), inside);
        Balancer = new Balancer(
            context.Named("balancer"), this.policy.LoadBalancing, new(context, Network, logging, plan.Services, inputs.Primary?.Balancer.ValidationRecord), inside);
        Guard();

        Runtimes = ByName.Of(
            plan.Services,
            service => service.Name,
            service => new ServiceRuntime(context.Named(service.Name), service, new(context, this.policy.Fleets.Agent, Logs, Data.Grant), inside));
        Fleets = [.. plan.Services.SelectMany(service => new[] { Declare(service, Colour.Blue), Declare(service, Colour.Green) })];
        var routing = new Routing(
            context.Named("https"), this.policy.LoadBalancing, new(context, Balancer, plan.Networking.Ports.Https, plan.Services, Fleets, Trust()), inside);
        TrackRequests(routing);

        _ = new LogDelivery(context.Named("log-delivery"), logging, new(context, Logs, ServiceLogs), inside);
        _ = new EdgeMetrics(context.Named("edge-metrics"), this.policy.Edge.Geography, new(context, ServiceLogs), inside);
        _ = new EdgeAlarms(context.Named("edge-alarms"), this.policy.Edge.Geography.Latency, new(context, Alerts), inside);
        SteeringToken = inputs.Primary is null ? null : new SteeringToken(context.Named("steering-token"), this.policy.Edge.SteeringToken, context, inside);
        Monitoring = new RegionMonitoring(context.Named("monitoring"), this.policy, new(context, Topics, Fleets, Runtimes, new(Balancer.ArnSuffix), Logs)
        {
            Databases = Data.Databases,
            CacheNodes = Data.CacheNodes,
            DatabaseAlarms = Data.DatabaseAlarms,
            Concerns = [PageConcern.Of("cache", "The cache is about to fail", Data.Cache.PagingAlarms)],
        }, inside);
        RegisterOutputs();
    }

    /// <summary>Where it is.</summary>
    public RegionContext Context => context;

    /// <summary>Where its log groups are encrypted, and how long they live.</summary>
    public LogStore Logs { get; }

    /// <summary>The topics through which it tells people something.</summary>
    public AlertTopics Topics { get; }

    /// <summary>Where its alarms lead.</summary>
    public AlertRoutes Alerts => Topics.Routes;

    /// <summary>Where its backups lie.</summary>
    public BackupVault Vault { get; }

    /// <summary>The network.</summary>
    public Network Network { get; }

    /// <summary>What holds data.</summary>
    public RegionData Data { get; }

    /// <summary>The load balancer.</summary>
    public Balancer Balancer { get; }

    /// <summary>The load balancer, as the edge sees it.</summary>
    public Origin Origin => new(context.Region, Balancer.DnsName);

    /// <summary>Where the failover runbook's token lies; only in the region that the runbook runs in, which is the standby.</summary>
    public SteeringToken? SteeringToken { get; }

    /// <summary>What both colours of each service share.</summary>
    public ImmutableDictionary<string, ServiceRuntime> Runtimes { get; }

    /// <summary>The fleets of all services, blue before green.</summary>
    public ImmutableArray<Fleet> Fleets { get; }

    /// <summary>The log groups of its services.</summary>
    public ImmutableArray<ServiceLog> ServiceLogs => [.. plan.Services.Select(service => new ServiceLog(service.Name, Runtimes[service.Name].LogGroup))];

    /// <summary>What watches it.</summary>
    public RegionMonitoring Monitoring { get; }

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

    private void Guard()
    {
        var (edge, firewall) = (policy.Edge, policy.Firewall);
        var name = context.Named("firewall");
        var guard = new WebFirewall(name, firewall, new(context, edge.RateLimits, edge.Ddos.Sensitivity, Balancer.Arn), inside);
        _ = new FirewallAlarms(ResourceNames.Logical(name, "alarms"), firewall.BlockedRequests, new(context, Alerts, name), inside);
        _ = new FirewallLog(ResourceNames.Logical(name, "log"), firewall, new(context, Logs, guard.Arn), inside);
        _ = new EdgeIngress(
            context.Named("edge-ingress"), firewall.EdgeRanges, new(context, Network.SecurityGroups[ConnectionPlan.Balancer], plan.Networking.Ports.Https), inside);
    }

    private Output<string> Trust() => new OriginTrust(context.Named("origin-trust"), policy.Firewall.OriginPulls, context, inside).TrustStoreArn;

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
