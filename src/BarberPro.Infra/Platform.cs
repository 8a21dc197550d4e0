using System.Collections.Immutable;

using BarberPro.Infra.Components.Edge;
using BarberPro.Infra.Providers;

namespace BarberPro.Infra;

/// <summary>The whole cloud: what exists in each region, and what exists once. Read this first, then <see cref="Region"/>.</summary>
public sealed class Platform
{
    private Platform(PlatformSettings settings)
    {
        var policy = settings.Policy;
        var cloudflare = CloudProviders.Cloudflare();
        var primary = RegionPlan.Primary(policy);

        Primary = Declare(primary, null);
        Standby = RegionPlan.Standby(policy) is { } standby ? Declare(standby, Primary) : null;
        Edge = new CloudflareEdge(
            "edge",
            policy.Edge,
            new(primary.Context, policy.LoadBalancing, Origins, policy.Recovery.ActiveRegion, settings.OriginPulls),
            new() { Providers = { cloudflare } });

        Region Declare(RegionPlan plan, Region? first) => new(
            plan.Context.Region, plan, new(policy, first), new() { Providers = { CloudProviders.Aws(plan.Context), cloudflare } });
    }

    /// <summary>The region that the platform was built in first.</summary>
    public Region Primary { get; }

    /// <summary>The region that stands by, if the stack has one.</summary>
    public Region? Standby { get; }

    /// <summary>What stands before all regions.</summary>
    public CloudflareEdge Edge { get; }

    /// <summary>Declares the platform; the one entry, for deployments and for offline previews alike.</summary>
    public static Platform Build(PlatformSettings settings) => new(settings);

    private ImmutableArray<Origin> Origins => Standby is null ? [Primary.Origin] : [Primary.Origin, Standby.Origin];
}
