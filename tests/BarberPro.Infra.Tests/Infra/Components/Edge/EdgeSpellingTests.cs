using BarberPro.Graph.Values;

namespace BarberPro.Infra.Tests.Infra.Components.Edge;

/// <summary>
/// Words as Cloudflare and WAF spell them. Sources: cloudflare/terraform-provider-cloudflare 5.22.0, docs/resources/ruleset.md, zone_setting.md, load_balancer.md,
/// load_balancer_pool.md, load_balancer_monitor.md and healthcheck.md; cloudflare/cloudflare-docs, load-balancing/reference/region-mapping-api and
/// waf/managed-rules; wafv2 in botocore 1.43.11. Pulumi's documentation prints the first mangled.
/// </summary>
[Requirement("X-1")]
public sealed class EdgeSpellingTests
{
    private static readonly Dictionary<string, string[]> Cloudflare = new(StringComparer.Ordinal)
    {
        ["action"] = ["set_cache_settings", "compress_response", "rewrite", "block", "execute", "skip"],
        ["characteristics"] = ["cf.colo.id", "cf.unique_visitor_id", "ip.src"],
        ["checkRegions"] = ["WNAM", "ENAM", "WEU", "EEU", "NSAM", "SSAM", "OC", "ME", "NAF", "SAF", "SAS", "SEAS", "NEAS", "ALL_REGIONS"],
        ["frequency"] = ["DAILY", "WEEKLY"],
        ["id"] =
        [
            "4d21379b4f9f4bb088e0729962c8b3cf", "efb7b8c949ac4650a09736fc376e9aee", "4814384a9e5d4991b9815dcfc25d2f1f", "77454fe2d30c4220b5701f6fdfb893ba",
        ],
        ["kind"] = ["managed", "custom", "root", "zone"],
        ["method"] = ["GET", "HEAD"],
        ["mode"] = ["override_origin", "respect_origin", "bypass_by_default", "bypass"],
        ["operation"] = ["add", "set", "remove"],
        ["phase"] =
        [
            "http_request_cache_settings", "http_response_compression", "http_response_headers_transform", "http_ratelimit", "http_request_firewall_custom",
            "http_request_firewall_managed", "ddos_l7",
        ],
        ["region"] = ["southamerica-east1"],
        ["sensitivityLevel"] = ["default", "medium", "low", "eoff"],
        ["sessionAffinity"] = ["none", "cookie", "ip_cookie", "header"],
        ["settingId"] =
        [
            "http2", "http3", "0rtt", "early_hints", "origin_max_http_version", "min_tls_version", "tls_1_3", "ssl", "always_use_https", "security_header", "prefetch_preload",
            "ip_geolocation",
        ],
        ["steeringPolicy"] = ["off", "geo", "random", "dynamic_latency", "proximity", "least_outstanding_requests", "least_connections"],
        ["zeroDowntimeFailover"] = ["none", "temporary", "sticky"],
    };

    private static readonly Dictionary<string, string[]> Firewall = new(StringComparer.Ordinal)
    {
        ["addressFamily"] = ["IPv4", "IPv6"],
        ["aggregateKeyType"] = ["IP", "FORWARDED_IP", "CUSTOM_KEYS", "CONSTANT"],
        ["fallbackBehavior"] = ["MATCH", "NO_MATCH"],
        ["positionalConstraint"] = ["EXACTLY", "STARTS_WITH", "ENDS_WITH", "CONTAINS", "CONTAINS_WORD"],
        ["scope"] = ["REGIONAL", "CLOUDFRONT"],
        ["sensitivity"] = ["LOW", "MEDIUM", "HIGH"],
        ["sensitivityToBlock"] = ["LOW", "MEDIUM", "HIGH"],
        ["usageOfAction"] = ["ENABLED", "DISABLED"],
        ["vendorName"] = ["AWS"],
    };

    public static TheoryData<string> CloudflareWords => [.. Cloudflare.Keys];

    public static TheoryData<string> FirewallWords => [.. Firewall.Keys];

    [Theory]
    [MemberData(nameof(CloudflareWords))]
    public async Task A_word_is_spelled_as_Cloudflare_spells_it(string property) => await Check("cloudflare:", property, Cloudflare[property]);

    [Theory]
    [MemberData(nameof(FirewallWords))]
    public async Task A_word_is_spelled_as_AWS_spells_it(string property) => await Check("aws:", property, Firewall[property]);

    private static async Task Check(string cloud, string property, string[] spellings)
    {
        var written = (await Stacks.Graph(Stacks.ProdAr)).Resources
            .Where(node => node.Type.StartsWith(cloud, StringComparison.Ordinal) && node.Type != "cloudflare:index/notificationPolicy:NotificationPolicy")
            .SelectMany(node => node.Inputs.Leaves())
            .Where(leaf => leaf.Key == property && leaf.Value.Kind == GraphValueKind.Text)
            .Select(leaf => leaf.Value.Text!)
            .Distinct()
            .ToArray();

        Assert.NotEmpty(written);
        Assert.Empty(written.Except(spellings));
    }
}
