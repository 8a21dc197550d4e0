using System.Collections.Immutable;

using BarberPro.Policies.Edge;
using BarberPro.Policies.LoadBalancing;

namespace BarberPro.Infra.Components.Edge;

/// <summary>
/// Which settings a zone has, and what they say. None is ever left out for being off: Cloudflare keeps a setting that is no longer declared, so only its
/// old value takes it back (CDN-9, X-6).
/// </summary>
public static class ZoneSettingPlan
{
    /// <summary>The settings.</summary>
    public static ImmutableArray<ZoneSettingValue> Of(EdgePolicy policy, HstsPolicy hsts)
    {
        var protocols = policy.Protocols;
        var settings = ImmutableArray.CreateBuilder<ZoneSettingValue>();
        settings.Add(new("http2", "on"));
        settings.Add(new("http3", Switch(protocols.Http3)));
        settings.Add(new("0rtt", Switch(protocols.ZeroRtt)));
        settings.Add(new("early_hints", Switch(protocols.EarlyHints)));
        settings.Add(new("origin_max_http_version", protocols.OriginHttp));
        settings.Add(new("min_tls_version", protocols.MinTls));
        settings.Add(new("tls_1_3", "on"));
        settings.Add(new("ssl", "strict"));
        settings.Add(new("always_use_https", "on"));
        settings.Add(new("security_header", SecurityHeader(hsts)));
        settings.Add(new("ip_geolocation", "on"));

        // Not editable on any smaller plan, not even to switch it off.
        if (new PlanLimits(policy.Plan).HasEverything)
        {
            settings.Add(new("prefetch_preload", Switch(policy.Prefetch.ByEdge)));
        }

        return settings.DrainToImmutable();
    }

    /// <summary>How Cloudflare spells a switch.</summary>
    public static string Switch(bool isOn) => isOn ? "on" : "off";

    // The value is untyped, so that its keys go out as they are written here.
    private static ImmutableDictionary<string, object> SecurityHeader(HstsPolicy hsts) => ImmutableDictionary<string, object>.Empty.Add(
        "strict_transport_security",
        ImmutableDictionary<string, object>.Empty
            .Add("enabled", true)
            .Add("max_age", (int)hsts.MaxAge.TotalSeconds)
            .Add("include_subdomains", hsts.IncludeSubdomains)
            .Add("preload", hsts.Preload)
            .Add("nosniff", true));
}
