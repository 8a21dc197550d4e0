namespace BarberPro.Infra.Tests.Policies.Edge;

/// <summary>Rules over the edge's and the firewall's values, each on both sides of its border.</summary>
public sealed class EdgeContradictionTests
{
    private const string Free = "edge: { plan: free, cache: { static: { edgeTtl: 3h }, api: { enabled: false }, booking: { enabled: false } } }";

    [Theory]
    [Requirement("X-7")]
    [InlineData("edge: { plan: business }", null)]
    [InlineData("edge: { plan: enterprise, prefetch: { byEdge: true }, delivery: { regionalTieredCache: true }, steering: { regions: [SSAM, NSAM] }, geography: { logpush: { bucket: b, prefix: p, ownershipToken: t } } }", null)]
    [InlineData("edge: { delivery: { regionalTieredCache: true } }", "BP2701: regionalTieredCache is true, and plan is business; expected false, or plan enterprise")]
    [InlineData("edge: { prefetch: { byEdge: true } }", "BP2701: byEdge is true, and plan is business; expected false, or plan enterprise")]
    [InlineData("edge: { geography: { logpush: { bucket: b, prefix: p, ownershipToken: t } } }", "BP2701: logpush is given, and plan is business; expected none, or plan enterprise")]
    [InlineData("edge: { steering: { regions: [SSAM, NSAM] } }", "BP2701: regions take 2 rules, and plan is business; expected 1 rule a host, or plan enterprise")]
    [InlineData("edge: { steering: { regions: [SSAM, NSAM], mode: geo } }", null)]
    [InlineData("edge: { rateLimits: { sustained: { period: 15m } } }", "BP2701: period is 15m, and plan is business; expected 10m or less", "BP2702: factor is 2, which makes 2.667 requests in 10s; expected a whole number", "BP2805: period is 15m; expected one of 1m, 2m, 5m, 10m, which both layers can count")]
    [InlineData(
        "edge: { plan: pro }",
        "BP2701: countBy is visitor, and plan is pro; expected address, or plan business",
        "BP2701: edgeTtl is 30s, and plan is pro; expected 1h or more",
        "BP2701: edgeTtl is 5m, and plan is pro; expected 1h or more")]
    [InlineData("edge: { plan: pro, rateLimits: { sustained: { block: 1d }, countBy: address } }", "BP2701: block is 1d, and plan is pro; expected 1h or less", "BP2701: edgeTtl is 30s, and plan is pro; expected 1h or more", "BP2701: edgeTtl is 5m, and plan is pro; expected 1h or more")]
    public void A_setting_above_the_plan_is_refused(string overlay, params string?[] problems) => Contradictions.Expect(overlay, problems);

    [Fact]
    [Requirement("X-7")]
    public void The_free_plan_lacks_nearly_everything()
    {
        var load = TestOverlay.Load(Free);

        Assert.Equal(
            [
                "block is 1m, and plan is free; expected 10s or less",
                "burst is a second rule, and plan is free; expected 1 rule, or plan pro",
                "cloudflare is efb7b8c949ac4650a09736fc376e9aee, and plan is free; expected 77454fe2d30c4220b5701f6fdfb893ba, or plan pro",
                "countBy is visitor, and plan is free; expected address, or plan business",
                "edgeTtl is 30s, and plan is free; expected 2h or more",
                "edgeTtl is 5m, and plan is free; expected 2h or more",
                "owasp is 4814384a9e5d4991b9815dcfc25d2f1f, and plan is free; expected 77454fe2d30c4220b5701f6fdfb893ba, or plan pro",
                "period is 1m, and plan is free; expected 10s or less",
            ],
            load.Diagnostics.Where(problem => problem.Code == "BP2701").Select(problem => problem.Message).Order(StringComparer.Ordinal));
    }

    [Theory]
    [Requirement("X-7")]
    [InlineData("loadBalancing: { health: { interval: 14s } }", "BP2701: interval is 14s, and plan is business; expected 15s or more")]
    [InlineData("loadBalancing: { health: { interval: 15s } }", null)]
    [InlineData("loadBalancing: { health: { interval: 11s } }\nedge: { plan: enterprise }", null)]
    public void A_pool_is_probed_no_more_often_than_the_plan_allows(string overlay, params string?[] problems) => Contradictions.Expect(overlay, problems);

    [Theory]
    [InlineData("edge: { rateLimits: { burst: { factor: 1.5 } } }", null)]
    [InlineData("edge: { rateLimits: { burst: { factor: 1.33 } } }", "BP2702: factor is 1.33, which makes 26.6 requests in 10s; expected a whole number")]
    [InlineData("edge: { rateLimits: { burst: { period: 45s } } }", null)]
    [InlineData("edge: { rateLimits: { burst: { period: 1m } } }", "BP2703: period is 1m; expected less than that of sustained, 1m")]
    [InlineData("edge: { rateLimits: { burst: { period: 25s } } }", "BP1003: period is 25s; expected one of 10s, 15s, 20s, 30s, 40s, 45s, 1m, 90s, 2m, 3m, 4m, 5m, 8m, 10m, 15m, 20m, 30m, 40m, 1h, 1d")]
    [InlineData("edge: { rateLimits: { sustained: { period: 2m } } }", null)]
    [InlineData("edge: { rateLimits: { sustained: { requests: 180, period: 90s } } }", "BP2805: period is 90s; expected one of 1m, 2m, 5m, 10m, which both layers can count")]
    [Requirement("SEC-1")]
    [Requirement("SEC-2")]
    public void Both_layers_can_count_the_limits(string overlay, params string?[] problems) => Contradictions.Expect(overlay, problems);

    [Theory]
    [InlineData("edge: { compression: { algorithms: [gzip, default] } }", null)]
    [InlineData("edge: { compression: { algorithms: [auto, gzip, none] } }", "BP2704: algorithms[0] is auto; expected auto, default, none as the last one only")]
    [Requirement("CDN-4")]
    public void What_leaves_nothing_over_comes_last(string overlay, params string?[] problems) => Contradictions.Expect(overlay, problems);

    [Theory]
    [InlineData("edge: { cache: { api: { edgeTtl: 301s } } }", "BP1003: edgeTtl is 301s; expected 1s to 5m")]
    [InlineData("edge: { cache: { booking: { edgeTtl: 31s } } }", "BP1003: edgeTtl is 31s; expected 1s to 30s")]
    [InlineData("edge: { cache: { static: { edgeTtl: 365d } } }", null)]
    [InlineData("edge: { protocols: { minTls: \"1.1\" } }", "BP1002: minTls is '1.1'; expected 1.2")]
    [InlineData("edge: { steering: { regions: [SAM] } }", "BP1002: regions[0] is 'SAM'; expected NSAM")]
    [Requirement("CDN-2")]
    [Requirement("SEC-5")]
    public void Nothing_is_kept_longer_or_spoken_older_than_is_safe(string overlay, params string?[] problems) => Contradictions.Expect(overlay, problems);

    [Theory]
    [InlineData("edge: { webhooks: { host: hooks.example.com } }", "BP2705: host is hooks.example.com; expected a name in the zone barberpro.com.ar other than app.barberpro.com.ar")]
    [InlineData("edge: { webhooks: { host: app.barberpro.com.ar } }", "BP2705: host is app.barberpro.com.ar; expected a name in the zone barberpro.com.ar other than app.barberpro.com.ar")]
    [InlineData("edge: { steering: { monitor: { retries: 5 } } }", null)]
    [InlineData("edge: { steering: { monitor: { retries: 3 } } }\nrecovery: { failover: { detect: 69s } }", "BP2707: detect is 69s; expected at least 70s, until the edge sees a dead region")]
    [InlineData("edge: { steering: { monitor: { retries: 3 } } }\nrecovery: { failover: { detect: 70s } }", null)]
    [InlineData("loadBalancing: { tls: { hsts: { maxAge: 366d } } }", "BP2708: maxAge is 366d; expected at most 365d, the edge's longest")]
    [InlineData("loadBalancing: { sessions: { duration: 29m } }", "BP2709: duration is 29m; expected at least 30m, the edge's shortest")]
    [InlineData("loadBalancing: { sessions: { duration: 30m } }", null)]
    public void The_edge_agrees_with_regions_hosts_and_load_balancers(string overlay, params string?[] problems) => Contradictions.Expect(overlay, problems);

    [Theory]
    [InlineData("firewall: { edgeRanges: { ipv6: { maxEntries: 7 } } }", null)]
    [InlineData("firewall: { edgeRanges: { ipv6: { maxEntries: 6 } } }", "BP2801: maxEntries is 6; expected at least 7, the networks listed")]
    [InlineData("firewall: { edgeRanges: { ipv4: { maxEntries: 49 } } }", null)]
    [InlineData("firewall: { edgeRanges: { ipv4: { maxEntries: 50 } } }", "BP2802: maxEntries of ipv4 and ipv6 are 60; expected at most 59, a security group's rules")]
    [InlineData("firewall: { edgeRanges: { ipv4: { networks: [10.0.0.1/8] } } }", "BP1002: networks[0] is '10.0.0.1/8'; expected an IPv4 network with no bit set behind its prefix such as 10.20.0.0/16")]
    [InlineData("firewall: { edgeRanges: { checked: \"2026-13-01\" } }", "BP1002: checked is '2026-13-01'; expected a day as year, month and day such as \"2026-11-22\"")]
    [InlineData("firewall: { managedGroups: [{ group: AWSManagedRulesKnownBadInputsRuleSet, action: count }] }", "BP2804: managedGroups do not block by AWSManagedRulesKnownBadInputsRuleSet; expected it with action block")]
    [Requirement("SEC-7")]
    [Requirement("SEC-4")]
    public void The_way_in_fits_its_security_group_and_Log4j_stays_out(string overlay, params string?[] problems) => Contradictions.Expect(overlay, problems);
}
