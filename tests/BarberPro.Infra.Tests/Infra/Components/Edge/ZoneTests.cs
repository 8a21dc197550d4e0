using BarberPro.Infra.Tests.Graph;
using BarberPro.Policies.Edge;

namespace BarberPro.Infra.Tests.Infra.Components.Edge;

/// <summary>What a zone has beside settings and rules, and what only larger plans have.</summary>
public sealed class ZoneTests
{
    private const string Certificate = "cloudflare:index/authenticatedOriginPullsCertificate:AuthenticatedOriginPullsCertificate";
    private const string Regional = "cloudflare:index/regionalTieredCache:RegionalTieredCache";
    private const string Logpush = "cloudflare:index/logpushJob:LogpushJob";

    [Theory]
    [Requirement("CDN-7")]
    [InlineData("cloudflare:index/tieredCache:TieredCache")]
    [InlineData("cloudflare:index/argoTieredCaching:ArgoTieredCaching")]
    [InlineData("cloudflare:index/argoSmartRouting:ArgoSmartRouting")]
    public async Task Data_centres_ask_an_upper_tier_and_take_the_fastest_way(string type) => (await Stacks.Graph(Stacks.ProdAr)).ShouldHaveCount(type, 1, new { value = "on" });

    [Fact]
    [Requirement("CDN-7")]
    [Requirement("CDN-9")]
    public async Task What_is_taken_back_is_written_as_off()
    {
        var graph = await EdgeSamples.Record(EdgeSamples.Policy with { Delivery = new(TieredCache: false, SmartRouting: false, RegionalTieredCache: false) });

        graph.ShouldAllHave("cloudflare:index/tieredCache:TieredCache", new { value = "off" });
        graph.ShouldAllHave("cloudflare:index/argoTieredCaching:ArgoTieredCaching", new { value = "off" });
        graph.ShouldAllHave("cloudflare:index/argoSmartRouting:ArgoSmartRouting", new { value = "off" });
    }

    [Fact]
    [Requirement("X-7")]
    public async Task What_only_Enterprise_has_is_declared_on_no_smaller_plan()
    {
        var graph = await Stacks.Graph(Stacks.ProdAr);

        Assert.Empty(graph.OfType(Regional).Concat(graph.OfType(Logpush)));
        graph.ShouldHaveNone(Types.ZoneSetting, new { settingId = "prefetch_preload" });
        graph.ShouldAllHave(Types.CloudflareBalancer, new { popPools = (string?)null });
    }

    [Fact]
    [Requirement("X-7")]
    [Requirement("CDN-7")]
    [Requirement("CDN-8")]
    public async Task Enterprise_has_the_regional_tier_and_the_edge_s_own_log()
    {
        var policy = EdgeSamples.Enterprise;

        var graph = await EdgeSamples.Record(policy with
        {
            Delivery = policy.Delivery with { RegionalTieredCache = true },
            Geography = policy.Geography with { Logpush = new("edge-log", "requests", "ownership-1") },
        });

        graph.ShouldHaveCount(Regional, 1, new { value = "on" });
        graph.ShouldHaveCount(Logpush, 1, new
        {
            dataset = "http_requests",
            enabled = true,
            outputOptions = new { fieldNames = new[] { "ClientCountry", "EdgeColoCode", "OriginResponseDurationMs", "CacheCacheStatus", "EdgeResponseStatus", "EdgeStartTimestamp" } },
        });
        Assert.Contains("destinationConf", graph.OfType(Logpush).Single().Secrets);
    }

    [Fact]
    [Requirement("SEC-7")]
    public async Task The_edge_shows_our_own_certificate_and_neither_it_nor_its_key_is_to_be_read()
    {
        var graph = await Stacks.Graph(Stacks.ProdAr);

        graph.ShouldHaveCount(Certificate, 1, new { certificate = "[secret]", privateKey = "[secret]" });
        Assert.Equal(["certificate", "privateKey"], graph.OfType(Certificate).Single().Secrets.ToArray());
        graph.ShouldHaveCount("cloudflare:index/authenticatedOriginPullsSettings:AuthenticatedOriginPullsSettings", 1, new { enabled = true });
        Assert.Equal(
            [$"{Certificate} edge-pulls"],
            graph.Predecessors(graph.OfType("cloudflare:index/authenticatedOriginPullsSettings:AuthenticatedOriginPullsSettings").Single()));
    }

    [Theory]
    [Requirement("SEC-5")]
    [InlineData("dev", "dev-hooks.barberpro.com.ar", "dev.barberpro.com.ar")]
    [InlineData("prod-ar", "hooks.barberpro.com.ar", "app.barberpro.com.ar")]
    public async Task Webhooks_come_to_a_host_of_their_own_where_TLS_1_2_is_allowed(string stack, string host, string application)
    {
        var graph = await Stacks.Graph(stack);

        graph.ShouldHaveCount("cloudflare:index/hostnameTlsSetting:HostnameTlsSetting", 1, new { hostname = host, settingId = "min_tls_version", value = "1.2" });
        graph.ShouldHaveCount(Types.DnsRecord, 1, new { name = host, type = "CNAME", content = application, proxied = true });
    }

    [Fact]
    [Requirement("CDN-8")]
    public async Task The_application_is_checked_through_the_edge_every_minute_from_where_the_market_is() =>
        (await Stacks.Graph(Stacks.ProdAr)).ShouldHaveCount("cloudflare:index/healthcheck:Healthcheck", 1, new
        {
            address = "app.barberpro.com.ar",
            type = "HTTPS",
            interval = 60,
            timeout = 10,
            checkRegions = new[] { "SSAM" },
            httpConfig = new { method = "GET", path = "/api/v1/health", expectedCodes = new[] { "200" } },
        });

    [Fact]
    [Requirement("CDN-5")]
    public async Task A_browser_in_Sao_Paulo_loads_the_application_daily() =>
        (await Stacks.Graph(Stacks.ProdAr)).ShouldHaveCount(
            "cloudflare:index/observatoryScheduledTest:ObservatoryScheduledTest", 1, new { url = "app.barberpro.com.ar", region = "southamerica-east1", frequency = "DAILY" });

    [Fact]
    [Requirement("CDN-8")]
    public async Task Browsers_report_their_timing() =>
        (await Stacks.Graph(Stacks.ProdAr)).ShouldHaveCount(
            "cloudflare:index/webAnalyticsSite:WebAnalyticsSite", 1, new { autoInstall = true, enabled = true, zoneTag = "0123456789abcdef0123456789abcdef" });

    [Fact]
    [Requirement("SEC-7")]
    public async Task The_runbook_s_token_has_a_place_in_the_standby_region_and_no_value()
    {
        var graph = await Stacks.Graph(Stacks.ProdAr);
        var token = graph.Get("aws:secretsmanager/secret:Secret", "sae1-steering-token");

        Assert.Equal(("sa-east-1", "/barberpro/prod-ar/edge/steering-token", 7d), (token.Region, token.Text("name"), token.Value("recoveryWindowInDays")!.Number));
        Assert.Equal([$"{Types.Key} sae1-steering-token"], graph.Sources(token, "kmsKeyId"));
        Assert.DoesNotContain(graph.OfType("aws:secretsmanager/secretVersion:SecretVersion"), version => graph.Sources(version, "secretId").Contains($"{token}"));
        graph.Named("sae1-steering-token").ShouldAllHave(Types.Key, new { deletionWindowInDays = 30, enableKeyRotation = true });
        Assert.True(token.Options.Protect);
    }

    [Theory]
    [Requirement("X-7")]
    [InlineData(EdgePlan.Free, 7_200, 1, 10, 10, false, 1, 15)]
    [InlineData(EdgePlan.Pro, 3_600, 2, 60, 3_600, false, 1, 15)]
    [InlineData(EdgePlan.Business, 1, 5, 600, 86_400, true, 1, 15)]
    [InlineData(EdgePlan.Enterprise, 1, 100, 65_535, 86_400, true, 100, 10)]
    public void Each_plan_has_its_limits(EdgePlan plan, int edgeTtl, int rateRules, int period, int block, bool visitors, int steeringRules, int probe)
    {
        var limits = new PlanLimits(plan);

        Assert.Equal(
            (edgeTtl, rateRules, period, block, visitors, steeringRules, probe),
            ((int)limits.ShortestEdgeTtl.TotalSeconds, limits.RateRules, (int)limits.LongestPeriod.TotalSeconds, (int)limits.LongestBlock.TotalSeconds, limits.CountsVisitors, limits.SteeringRules, (int)limits.ShortestProbe.TotalSeconds));
    }
}
