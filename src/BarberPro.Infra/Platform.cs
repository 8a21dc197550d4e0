using BarberPro.Infra.Components.Costs;
using BarberPro.Infra.Providers;

using Pulumi;

namespace BarberPro.Infra;

/// <summary>The whole cloud: what exists in each region, and what exists once. Read this first, then <see cref="Region"/>.</summary>
public sealed class Platform
{
    private Platform(PlatformSettings settings)
    {
        var policy = settings.Policy;
        var cloudflare = CloudProviders.Cloudflare();

        var plan = RegionPlan.Primary(policy);
        var inPrimary = In(plan);
        Primary = new Region(plan.Context.Region, plan, new(policy, null), inPrimary);
        Standby = RegionPlan.Standby(policy) is { } standby ? new Region(standby.Context.Region, standby, new(policy, Primary), In(standby)) : null;

        _ = new CostControl(
            "costs",
            policy.Costs,
            new(plan.Context, Primary.Logs, Primary.Alerts.Routes, policy.Functions.UnitCost, policy.Fleets.ReservedCommitmentPerHour),
            inPrimary);

        ComponentResourceOptions In(RegionPlan region) => new() { Providers = { CloudProviders.Aws(region.Context), cloudflare } };
    }

    /// <summary>The region that the platform was built in first.</summary>
    public Region Primary { get; }

    /// <summary>The region that stands by, if the stack has one.</summary>
    public Region? Standby { get; }

    /// <summary>Declares the platform; the one entry, for deployments and for offline previews alike.</summary>
    public static Platform Build(PlatformSettings settings) => new(settings);
}
