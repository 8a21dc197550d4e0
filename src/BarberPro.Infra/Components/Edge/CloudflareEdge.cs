using System.Collections.Immutable;

using BarberPro.Infra.Naming;
using BarberPro.Policies.Edge;
using BarberPro.Policies.LoadBalancing;
using BarberPro.Policies.Units;

using Pulumi;

namespace BarberPro.Infra.Components.Edge;

/// <summary>What the edge needs from elsewhere.</summary>
/// <param name="Context">The primary region; the edge itself is everywhere.</param>
/// <param name="LoadBalancing">What edge and load balancer say alike: health checks, sessions, the promise of HTTPS.</param>
/// <param name="Origins">Load balancers of all regions, the primary first.</param>
/// <param name="ActiveRegion">Region that gets the traffic.</param>
/// <param name="ExemptAddresses">Networks that no rate limit counts; load generators (OPS-3).</param>
/// <param name="Certificate">What the edge shows to load balancers; null in a stack that does not declare the zone.</param>
public sealed record EdgeInputs(
    RegionContext Context,
    LoadBalancingPolicy LoadBalancing,
    ImmutableArray<Origin> Origins,
    string ActiveRegion,
    ImmutableArray<Cidr> ExemptAddresses,
    OriginPullCertificate? Certificate);

/// <summary>
/// Cloudflare before the load balancers. The host's own part exists in every stack; what a zone has once, in the stack that declares the zone.
/// </summary>
public sealed class CloudflareEdge : ComponentResource
{
    /// <summary>Declares the edge.</summary>
    public CloudflareEdge(string name, EdgePolicy policy, EdgeInputs inputs, ComponentResourceOptions? options = null)
        : base("barberpro:edge:CloudflareEdge", name, options)
    {
        var inside = new ComponentResourceOptions { Parent = this };
        var context = inputs.Context;
        Pools = new Pools(
            ResourceNames.Logical(name, "pool"), policy.Steering, new(context, policy.Account, inputs.Origins, inputs.LoadBalancing.Health), inside);
        LoadBalancerId = new Steering(
            ResourceNames.Logical(name, "steering"),
            policy.Steering,
            new(Pools, Regions(inputs.Origins), inputs.ActiveRegion, context, inputs.LoadBalancing.Sessions.Duration),
            inside).LoadBalancerId;
        _ = new Webhooks(ResourceNames.Logical(name, "webhooks"), policy.Webhooks, context.Platform.Dns, inside);
        if (policy.OwnsZone)
        {
            Geography = DeclareZone(name, policy, inputs, inside);
        }

        PoolIds = [.. inputs.Origins.Select(origin => Pools.Ids[origin.Region])];
        RegisterOutputs();
    }

    /// <summary>Cloudflare's id of the application's load balancer, for the failover runbook.</summary>
    [Output]
    public Output<string> LoadBalancerId { get; private set; }

    /// <summary>Ids of the pools, in the order of the regions.</summary>
    public ImmutableArray<Output<string>> PoolIds { get; }

    /// <summary>Ids of the health checks; none in a stack that does not declare the zone.</summary>
    public ImmutableArray<Output<string>> HealthCheckIds => Geography is null ? [] : [Geography.HealthCheckId];

    /// <summary>The pools, for notifications and for the failover runbook.</summary>
    public Pools Pools { get; }

    /// <summary>How the edge is watched by place; null in a stack that does not declare the zone.</summary>
    public Geography? Geography { get; }

    private static Geography DeclareZone(string name, EdgePolicy policy, EdgeInputs inputs, ComponentResourceOptions inside)
    {
        var dns = inputs.Context.Platform.Dns;
        var scope = new ZoneScope(dns.ZoneId, dns.Host, inputs.Context.Names, policy.Version);
        _ = new ZoneSettings(ResourceNames.Logical(name, "setting"), policy, new(dns.ZoneId, inputs.LoadBalancing.Tls.Hsts), inside);
        _ = new CacheRules(ResourceNames.Logical(name, "cache"), policy.Cache, scope, inside);
        _ = new ResponseRules(ResourceNames.Logical(name, "response"), policy, scope, inside);
        _ = new RateLimits(ResourceNames.Logical(name, "rates"), policy.RateLimits, scope, inside);
        if (!inputs.ExemptAddresses.IsEmpty)
        {
            _ = new RateExemption(ResourceNames.Logical(name, "exempt"), inputs.ExemptAddresses, scope, inside);
        }

        _ = new ManagedRules(ResourceNames.Logical(name, "managed"), policy, scope, inside);
        _ = new Delivery(ResourceNames.Logical(name, "delivery"), policy, scope, inside);
        if (inputs.Certificate is { } certificate)
        {
            _ = new OriginPulls(ResourceNames.Logical(name, "pulls"), certificate, scope, inside);
        }

        return new(ResourceNames.Logical(name, "geography"), policy.Geography, new(scope, policy, inputs.Context.Region), inside);
    }

    private static ImmutableArray<string> Regions(ImmutableArray<Origin> origins)
    {
        var regions = ImmutableArray.CreateBuilder<string>(origins.Length);
        foreach (var origin in origins)
        {
            regions.Add(origin.Region);
        }

        return regions.MoveToImmutable();
    }
}
