using BarberPro.Infra.Tests.Graph;

namespace BarberPro.Infra.Tests.Infra.Components.Edge;

/// <summary>The twelve rules of the edge that nobody else checks, held to the graphs of the stacks (CF-01 to CF-12).</summary>
public sealed class EdgeGuardTests
{
    [Theory, EveryStack]
    [Requirement("SEC-7")]
    public async Task CF_01_Nobody_but_the_edge_reaches_an_origin(string stack)
    {
        var graph = await Stacks.Graph(stack);

        var origins = graph.OfType(Types.Balancer).SelectMany(balancer => graph.Sources(balancer, "securityGroups")).ToHashSet();
        var ways = graph.OfType(Types.Ingress).Where(rule => origins.Contains(graph.Sources(rule, "securityGroupId").Single())).ToArray();

        Assert.Equal(2 * origins.Count, ways.Length);
        Assert.All(ways, way => Assert.StartsWith(Types.PrefixList, graph.Sources(way, "prefixListId").Single(), StringComparison.Ordinal));
        graph.ShouldAllHave(Types.Listener, new { mutualAuthentication = new { mode = "verify" } });
    }

    [Fact]
    [Requirement("SEC-5")]
    public async Task CF_02_Certificates_of_origins_are_checked() =>
        (await Stacks.Graph(Stacks.ProdAr)).ShouldHave(Types.ZoneSetting, new { settingId = "ssl", value = "strict" });

    [Theory, EveryStack]
    [Requirement("SEC-5")]
    public async Task CF_03_No_TLS_is_older_than_1_2(string stack)
    {
        var settings = (await Stacks.Graph(stack)).Resources.Where(node => node.Value("settingId")?.Text == "min_tls_version").ToArray();

        Assert.NotEmpty(settings);
        Assert.All(settings, setting => Assert.Contains(setting.Text("value"), new[] { "1.2", "1.3" }));
    }

    [Fact]
    [Requirement("SEC-5")]
    public async Task CF_04_Browsers_are_told_to_use_HTTPS() =>
        (await Stacks.Graph(Stacks.ProdAr)).ShouldHave(Types.ZoneSetting, new { settingId = "security_header", value = new { strict_transport_security = new { enabled = true } } });

    [Fact]
    [Requirement("CDN-2")]
    public async Task CF_05_Nothing_personal_is_kept_and_answers_of_the_API_for_five_minutes_at_most()
    {
        var rules = (await Stacks.Graph(Stacks.ProdAr)).Get(Types.Ruleset, "edge-cache").Value("rules")!.Items;
        var kept = rules.Where(rule => rule["actionParameters"]!["cache"]!.ToString() == "true").ToArray();

        Assert.All(kept, rule => Assert.Contains("http.request.method eq \"GET\"", rule["expression"]!.Text, StringComparison.Ordinal));
        Assert.All(kept.Where(rule => rule["expression"]!.Text!.Contains("\"/api/", StringComparison.Ordinal)), rule => Assert.InRange(rule["actionParameters"]!["edgeTtl"]!["default"]!.Number!.Value, 1, 300));
        Assert.All(kept.Where(rule => rule["expression"]!.Text!.Contains("booking", StringComparison.Ordinal)), rule => Assert.InRange(rule["actionParameters"]!["edgeTtl"]!["default"]!.Number!.Value, 1, 30));
        Assert.Equal("false", rules[^1]["actionParameters"]!["cache"]!.ToString());
    }

    [Fact]
    [Requirement("SEC-4")]
    public async Task CF_06_Managed_rules_are_executed() =>
        (await Stacks.Graph(Stacks.ProdAr)).ShouldHave(Types.Ruleset, new { phase = "http_request_firewall_managed", rules = new[] { new { action = "execute", enabled = true }, new { action = "execute", enabled = true } } });

    [Fact]
    [Requirement("SEC-1")]
    public void CF_07_Signing_in_booking_and_the_API_are_limited()
    {
        var policy = Stacks.Policy(Stacks.ProdAr).Edge;

        string[] paths = [.. policy.Cache.Booking.Paths, .. policy.Cache.Api.Paths, .. policy.Cache.Bypass.Paths];
        Assert.All(paths, path => Assert.StartsWith(policy.RateLimits.Path, path, StringComparison.Ordinal));
    }

    [Theory, EveryStack]
    [Requirement("LB-2")]
    public async Task CF_08_Every_pool_is_probed(string stack)
    {
        var graph = await Stacks.Graph(stack);

        Assert.All(graph.OfType(Types.CloudflarePool), pool => Assert.Single(graph.Sources(pool, "monitor")));
    }

    [Fact]
    [Requirement("LB-3")]
    public async Task CF_09_Production_has_pools_in_two_regions_and_one_to_fall_back_on()
    {
        var graph = await Stacks.Graph(Stacks.ProdAr);

        Assert.Equal(["sa-east-1", "us-east-1"], graph.OfType(Types.CloudflarePool).Select(pool => pool.Value("origins")!.Items[0]["name"]!.Text).Order(StringComparer.Ordinal));
        Assert.Equal([$"{Types.CloudflarePool} edge-pool-us-east-1"], graph.Sources(graph.Get(Types.CloudflareBalancer, "edge-steering"), "fallbackPool"));
    }

    [Theory, EveryStack]
    [Requirement("LB-2")]
    public async Task CF_10_A_dead_region_is_seen_within_a_minute_and_within_what_a_failover_allows(string stack)
    {
        var monitor = (await Stacks.Graph(stack)).OfType(Types.CloudflareMonitor).Single();

        var seconds = (monitor.Value("interval")!.Number * Math.Max(1, monitor.Value("consecutiveDown")?.Number ?? 0)) + (monitor.Value("timeout")!.Number * (monitor.Value("retries")!.Number + 1));

        Assert.Equal(60, seconds);
        Assert.True(seconds <= Stacks.Policy(stack).Recovery.Failover.Detect.TotalSeconds);
    }

    [Fact]
    [Requirement("CDN-2")]
    public async Task CF_11_No_bypass_is_a_wildcard()
    {
        var bypasses = (await Stacks.Graph(Stacks.ProdAr)).OfType(Types.Ruleset).SelectMany(ruleset => ruleset.Value("rules")!.Items)
            .Where(rule => rule["action"]!.Text == "skip" || rule["actionParameters"]?["cache"]?.ToString() == "false").ToArray();

        Assert.NotEmpty(bypasses);
        Assert.All(bypasses, rule => Assert.StartsWith("(http.host eq \"app.barberpro.com.ar\" and (", rule["expression"]!.Text, StringComparison.Ordinal));
    }

    [Theory, EveryStack]
    [Requirement("CDN-1")]
    public async Task CF_12_Every_name_that_serves_the_application_is_proxied(string stack)
    {
        var graph = await Stacks.Graph(stack);

        graph.ShouldAllHave(Types.CloudflareBalancer, new { proxied = true });
        Assert.All(
            graph.OfType(Types.DnsRecord).Where(record => !graph.Sources(record, "content").Any(source => source.StartsWith(Types.Certificate, StringComparison.Ordinal))),
            record => Assert.Equal("true", record.Value("proxied")!.ToString()));
    }
}
