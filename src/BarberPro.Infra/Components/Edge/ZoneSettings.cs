using BarberPro.Infra.Naming;
using BarberPro.Policies.Edge;
using BarberPro.Policies.LoadBalancing;

using Pulumi;
using Pulumi.Cloudflare;

namespace BarberPro.Infra.Components.Edge;

/// <summary>What zone settings need from elsewhere.</summary>
/// <param name="ZoneId">Zone that they belong to.</param>
/// <param name="Hsts">The promise of HTTPS; the load balancer makes the same.</param>
public sealed record ZoneSettingsInputs(string ZoneId, HstsPolicy Hsts);

/// <summary>The zone's settings: protocols, TLS and what the origin is told of a visitor (CDN-3, SEC-5, LB-4, CDN-8).</summary>
public sealed class ZoneSettings : ComponentResource
{
    /// <summary>Declares the settings.</summary>
    public ZoneSettings(string name, EdgePolicy policy, ZoneSettingsInputs inputs, ComponentResourceOptions? options = null)
        : base("barberpro:edge:ZoneSettings", name, options)
    {
        var inside = new CustomResourceOptions { Parent = this };
        foreach (var setting in ZoneSettingPlan.Of(policy, inputs.Hsts))
        {
            _ = new ZoneSetting(
                ResourceNames.Logical(name, setting.Id.Replace('_', '-')),
                new() { ZoneId = inputs.ZoneId, SettingId = setting.Id, Value = Output.Create(setting.Value) },
                inside);
        }

        RegisterOutputs();
    }
}
