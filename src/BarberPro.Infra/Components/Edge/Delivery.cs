using BarberPro.Policies.Edge;

using Pulumi;
using Pulumi.Cloudflare;

namespace BarberPro.Infra.Components.Edge;

/// <summary>How data centres fetch from each other and from the origin (CDN-7).</summary>
public sealed class Delivery : ComponentResource
{
    /// <summary>Declares tiers and routing.</summary>
    public Delivery(string name, EdgePolicy policy, ZoneScope inputs, ComponentResourceOptions? options = null)
        : base("barberpro:edge:Delivery", name, options)
    {
        var inside = new CustomResourceOptions { Parent = this };
        var zone = inputs.ZoneId;
        var tiered = ZoneSettingPlan.Switch(policy.Delivery.TieredCache);
        _ = new TieredCache(name, new() { ZoneId = zone, Value = tiered }, inside);
        _ = new ArgoTieredCaching(name, new() { ZoneId = zone, Value = tiered }, inside);
        _ = new ArgoSmartRouting(name, new() { ZoneId = zone, Value = ZoneSettingPlan.Switch(policy.Delivery.SmartRouting) }, inside);

        // Not editable on any smaller plan, not even to switch it off.
        if (new PlanLimits(policy.Plan).HasEverything)
        {
            _ = new RegionalTieredCache(name, new() { ZoneId = zone, Value = ZoneSettingPlan.Switch(policy.Delivery.RegionalTieredCache) }, inside);
        }

        RegisterOutputs();
    }
}
