using System.Collections.Immutable;

using BarberPro.Infra.Components.Backups;
using BarberPro.Infra.Components.Costs;
using BarberPro.Infra.Components.Edge;
using BarberPro.Infra.Components.Monitoring;
using BarberPro.Infra.Components.Secrets;
using BarberPro.Infra.Components.Security;
using BarberPro.Infra.Providers;
using BarberPro.Policies;

using Pulumi;

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

        _ = new AuditTrail("trail", policy.Security, new(Primary.Context, policy.Logging, Primary.Logs, Primary.Alerts), new() { Parent = Primary });
        PlanBackups(policy);
        var (cloudflare, random) = (CloudProviders.Cloudflare(), CloudProviders.Random());
        var (primary, standby) = (RegionPlan.Primary(policy), RegionPlan.Standby(policy));
        var primaryAws = CloudProviders.Aws(primary.Context);
        var standbyAws = standby is null ? null : CloudProviders.Aws(standby.Context);
        var keys = new DataKeys(policy, primary.Context, standby?.Context, standbyAws, On(primaryAws));
        var copy = standby is null ? null : new SecretCopy(standby.Context.Region, keys.In(standby.Context).Secrets);

        Primary = new Region(primary.Context.Region, primary, new(policy, null, keys.In(primary.Context), copy), On(primaryAws));
        Standby = standby is null ? null : new Region(standby.Context.Region, standby, new(policy, Primary, keys.In(standby.Context), null), On(standbyAws!));

        ComponentResourceOptions On(ProviderResource aws) => new() { Providers = { aws, cloudflare, random } };
    }

    private void PlanBackups(StackPolicy policy)
    {
        var roles = new BackupRoles(
            "backups", new(Standby is null ? [Primary.Context] : [Primary.Context, Standby.Context]), new() { Parent = Primary });
        Plan(Primary, Standby);
        if (Standby is not null)
        {
            Plan(Standby, Primary);
        }

        void Plan(Region region, Region? other) => _ = new BackupPlan(
            region.Context.Named("backups"), policy.Backups, new(region.Context, region.Vault, other?.Vault, roles.Backup), new() { Parent = region });
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

    /// <summary>What stands before all regions.</summary>
    public CloudflareEdge Edge { get; }

    /// <summary>Declares the platform; the one entry, for deployments and for offline previews alike.</summary>
    public static Platform Build(PlatformSettings settings) => new(settings);

    private ImmutableArray<Origin> Origins => Standby is null ? [Primary.Origin] : [Primary.Origin, Standby.Origin];
}
