using BarberPro.Infra.Components.Monitoring;
using BarberPro.Infra.Providers;

namespace BarberPro.Infra;

/// <summary>The whole cloud: what exists in each region, and what exists once. Read this first, then <see cref="Region"/>.</summary>
public sealed class Platform
{
    private Platform(PlatformSettings settings)
    {
        var policy = settings.Policy;
        var cloudflare = CloudProviders.Cloudflare();

        Primary = Declare(RegionPlan.Primary(policy), null);
        Standby = RegionPlan.Standby(policy) is { } standby ? Declare(standby, Primary) : null;

        _ = new Dashboards("dashboards", policy.Monitoring, new(
            Primary.Context,
            policy.Fleets.Scaling.ResponseTime,
            Standby is null ? [Primary.Monitoring.Sources] : [Primary.Monitoring.Sources, Standby.Monitoring.Sources]), new() { Parent = Primary });

        Region Declare(RegionPlan plan, Region? primary) => new(
            plan.Context.Region, plan, new(policy, primary), new() { Providers = { CloudProviders.Aws(plan.Context), cloudflare } });
    }

    /// <summary>The region that the platform was built in first.</summary>
    public Region Primary { get; }

    /// <summary>The region that stands by, if the stack has one.</summary>
    public Region? Standby { get; }

    /// <summary>Declares the platform; the one entry, for deployments and for offline previews alike.</summary>
    public static Platform Build(PlatformSettings settings) => new(settings);
}
