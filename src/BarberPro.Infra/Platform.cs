using System.Collections.Immutable;

using BarberPro.Infra.Components.Edge;
using BarberPro.Infra.Components.Secrets;
using BarberPro.Infra.Components.Security;
using BarberPro.Infra.Providers;

using Pulumi;

namespace BarberPro.Infra;

/// <summary>The whole cloud: what exists in each region, and what exists once. Read this first, then <see cref="Region"/>.</summary>
public sealed class Platform
{
    private Platform(PlatformSettings settings)
    {
        var policy = settings.Policy;
        var (cloudflare, random) = (CloudProviders.Cloudflare(), CloudProviders.Random());
        var (primary, standby) = (RegionPlan.Primary(policy), RegionPlan.Standby(policy));
        var primaryAws = CloudProviders.Aws(primary.Context);
        var standbyAws = standby is null ? null : CloudProviders.Aws(standby.Context);
        var keys = new DataKeys(policy, primary.Context, standby?.Context, standbyAws, On(primaryAws));
        var copy = standby is null ? null : new SecretCopy(standby.Context.Region, keys.In(standby.Context).Secrets);

        Primary = new Region(primary.Context.Region, primary, new(policy, null, keys.In(primary.Context), copy), On(primaryAws));
        Standby = standby is null ? null : new Region(standby.Context.Region, standby, new(policy, Primary, keys.In(standby.Context), null), On(standbyAws!));
        Edge = new CloudflareEdge(
            "edge",
            policy.Edge,
            new(primary.Context, policy.LoadBalancing, Origins, policy.Recovery.ActiveRegion, settings.OriginPulls),
            new() { Providers = { cloudflare } });

        _ = new AuditTrail("trail", policy.Security, new(Primary.Context, policy.Logging, Primary.Logs, Primary.Alerts.Routes), On(primaryAws));
        _ = new PlatformBackups(policy, Primary, Standby, On(primaryAws));

        ComponentResourceOptions On(ProviderResource aws) => new() { Providers = { aws, cloudflare, random } };
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
