using System.Collections.Immutable;

using BarberPro.Infra.Components.Costs;
using BarberPro.Infra.Components.Edge;
using BarberPro.Infra.Components.Monitoring;
using BarberPro.Infra.Components.Recovery;
using BarberPro.Infra.Components.Secrets;
using BarberPro.Infra.Components.Security;
using BarberPro.Infra.Providers;
using BarberPro.Policies;

using Pulumi;

namespace BarberPro.Infra;

/// <summary>The whole cloud: what exists in each region, and what exists once. Read this first, then <see cref="Region"/>.</summary>
public sealed class Platform
{
    private readonly StackPolicy policy;

    private Platform(PlatformSettings settings)
    {
        policy = settings.Policy;
        var (cloudflare, random) = (CloudProviders.Cloudflare(policy.Platform.Emulator), CloudProviders.Random());
        var (primary, standby) = (RegionPlan.Primary(policy), RegionPlan.Standby(policy));
        var inPrimary = On(CloudProviders.Aws(primary.Context));
        var inStandby = standby is null ? null : On(CloudProviders.Aws(standby.Context));

        var keys = new DataKeys(policy, primary.Context, standby?.Context, inStandby?.Providers[0], inPrimary);
        var copy = standby is null ? null : new SecretCopy(standby.Context.Region, keys.In(standby.Context).Secrets);
        Primary = new Region(primary.Context.Region, primary, new(policy, null, keys.In(primary.Context), copy), inPrimary);
        Standby = standby is null ? null : new Region(standby.Context.Region, standby, new(policy, Primary, keys.In(standby.Context), null), inStandby);

        Edge = new CloudflareEdge(
            "edge", policy.Edge, new(primary.Context, policy.LoadBalancing, Origins, policy.Recovery.ActiveRegion, policy.Firewall.ExemptAddresses, settings.OriginPulls), inPrimary);
        _ = new EdgeNotifications("edge-notifications", policy.Monitoring.Contacts, new(primary.Context, policy.Edge.Account, Edge.PoolIds, Edge.HealthCheckIds), inPrimary);
        _ = new Dashboards("dashboards", policy.Monitoring, new(primary.Context, policy.Fleets.Scaling.ResponseTime, Sources), inPrimary);
        var trail = new AuditTrail("trail", policy.Security, new(primary.Context, policy.Logging, Primary.Logs, Primary.Alerts), inPrimary);
        _ = new Page("page-security", policy.Monitoring.Paging, new(
            primary.Context,
            Primary.Topics,
            Primary.Monitoring.Pages.Silence,
            PageConcern.Of("security", "Somebody does what nobody should", trail.PagingAlarms)), inPrimary);
        _ = new CostControl(
            "costs",
            policy.Costs,
            new(primary.Context, Primary.Logs, Primary.Alerts, policy.Functions.UnitCost, policy.Fleets.ReservedCommitmentPerHour),
            inPrimary);

        _ = new PlatformBackups(policy, new(Primary, Standby), inPrimary);
        if (Standby is { SteeringToken: { } token, Data.Standby: { } database })
        {
            var there = new ComponentResourceOptions { Parent = Standby };
            var runbook = new FailoverRunbook("failover", policy, new(Standby.Context, Standby.Logs, Standby.Alerts, database.Server, token, Edge), there);
            _ = new DrillReminder(
                "failover-drill", policy.Recovery.Drill, new(Standby.Context, Standby.Alerts, Standby.Topics.KeyArn, runbook.DocumentName), there);
        }

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

    private ImmutableArray<RegionSources> Sources => Standby is null ? [Primary.Monitoring.Sources] : [Primary.Monitoring.Sources, Standby.Monitoring.Sources];
}
