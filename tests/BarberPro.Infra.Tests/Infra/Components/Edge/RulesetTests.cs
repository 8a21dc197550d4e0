using BarberPro.Graph;
using BarberPro.Infra.Components.Edge;
using BarberPro.Infra.Tests.Graph;
using BarberPro.Policies.Edge;

namespace BarberPro.Infra.Tests.Infra.Components.Edge;

public sealed class RulesetTests
{
    [Fact]
    [Requirement("X-6")]
    public async Task A_zone_has_one_ruleset_a_phase_whatever_stacks_share_it()
    {
        var phases = new List<string>();
        foreach (var stack in Stacks.All)
        {
            phases.AddRange((await Stacks.Graph(stack)).OfType(Types.Ruleset).Select(ruleset => $"{ruleset.Text("zoneId")} {ruleset.Text("phase")}"));
        }

        Assert.NotEmpty(phases);
        Assert.Equal(phases.Count, phases.Distinct().Count());
    }

    [Fact]
    [Requirement("X-6")]
    public async Task A_zone_has_each_setting_once_whatever_stacks_share_it()
    {
        var settings = new List<string>();
        foreach (var stack in Stacks.All)
        {
            settings.AddRange((await Stacks.Graph(stack)).OfType(Types.ZoneSetting).Select(setting => $"{setting.Text("zoneId")} {setting.Text("settingId")}"));
        }

        Assert.NotEmpty(settings);
        Assert.Equal(settings.Count, settings.Distinct().Count());
    }

    [Theory]
    [Requirement("X-6")]
    [Requirement("X-1")]
    [InlineData("http_request_cache_settings")]
    [InlineData("http_response_compression")]
    [InlineData("http_response_headers_transform")]
    [InlineData("http_ratelimit")]
    [InlineData("http_request_firewall_managed")]
    [InlineData("ddos_l7")]
    public async Task Production_declares_the_entry_point_of_the_phase(string phase) =>
        (await Stacks.Graph(Stacks.ProdAr)).ShouldHaveCount(Types.Ruleset, 1, new { kind = "zone", phase });

    [Fact]
    [Requirement("X-6")]
    public async Task Development_leaves_the_zone_to_production()
    {
        var graph = await Stacks.Graph(Stacks.Dev);

        Assert.Empty(graph.OfType(Types.Ruleset).Concat(graph.OfType(Types.ZoneSetting)));
        Assert.DoesNotContain(graph.Resources, node => node.Type.Contains("argo", StringComparison.OrdinalIgnoreCase) || node.Type.Contains("OriginPulls", StringComparison.Ordinal));
    }

    [Fact]
    [Requirement("CDN-9")]
    public async Task Every_ruleset_says_which_version_of_the_policy_it_is()
    {
        Assert.All((await Stacks.Graph(Stacks.ProdAr)).OfType(Types.Ruleset), ruleset => Assert.EndsWith("(policy version 1)", ruleset.Text("description"), StringComparison.Ordinal));
        Assert.All(
            (await EdgeSamples.Record(EdgeSamples.Policy with { Version = 17 })).OfType(Types.Ruleset),
            ruleset => Assert.EndsWith("(policy version 17)", ruleset.Text("description"), StringComparison.Ordinal));
    }

    [Fact]
    [Requirement("CDN-9")]
    public async Task Every_rule_but_the_two_that_protect_can_be_switched_off_and_stays_in_its_place()
    {
        var policy = EdgeSamples.Policy;
        var cache = policy.Cache;
        var off = policy with
        {
            Cache = cache with { Static = cache.Static with { Enabled = false }, Api = cache.Api with { Enabled = false }, Booking = cache.Booking with { Enabled = false } },
            Compression = policy.Compression with { Enabled = false },
            Prefetch = policy.Prefetch with { Enabled = false },
            RateLimits = policy.RateLimits with { Sustained = policy.RateLimits.Sustained with { Enabled = false }, Burst = policy.RateLimits.Burst with { Enabled = false } },
            ManagedRulesets = [.. policy.ManagedRulesets.Select(ruleset => ruleset with { Enabled = false })],
        };

        var (before, after) = (await EdgeSamples.Record(policy), await EdgeSamples.Record(off));

        Assert.Equal(["bypass", "ddos"], Rules(after, "true").Order(StringComparer.Ordinal));
        Assert.Equal(Rules(before, "true"), Rules(after, null));
    }

    [Fact]
    [Requirement("CDN-4")]
    public async Task Text_is_compressed_with_brotli_or_gzip_and_automatic_comes_last() => (await Stacks.Graph(Stacks.ProdAr)).ShouldHave(Types.Ruleset, new
    {
        phase = "http_response_compression",
        rules = new[]
        {
            new
            {
                action = "compress_response",
                enabled = true,
                expression = "(http.response.content_type.media_type in {\"text/html\" \"text/css\" \"text/javascript\" \"text/plain\" \"application/javascript\" \"application/json\" \"application/manifest+json\" \"image/svg+xml\"})",
                actionParameters = new { algorithms = new[] { new { name = "brotli" }, new { name = "gzip" }, new { name = "auto" } } },
            },
        },
    });

    [Fact]
    [Requirement("CDN-6")]
    public async Task The_first_page_names_what_the_next_one_needs() => (await Stacks.Graph(Stacks.ProdAr)).ShouldHave(Types.Ruleset, new
    {
        phase = "http_response_headers_transform",
        rules = new[]
        {
            new
            {
                action = "rewrite",
                expression = "(http.host eq \"app.barberpro.com.ar\" and http.request.method eq \"GET\" and http.request.uri.path in {\"/\"})",
                actionParameters = new
                {
                    headers = new { Link = new { operation = "set", value = "</static/booking.js>; rel=prefetch, </static/booking.css>; rel=prefetch" } },
                },
            },
        },
    });

    [Fact]
    [Requirement("SEC-3")]
    [Requirement("C-11")]
    public async Task Masses_of_requests_are_judged_with_medium_sensitivity() => (await Stacks.Graph(Stacks.ProdAr)).ShouldHave(Types.Ruleset, new
    {
        phase = "ddos_l7",
        rules = new[]
        {
            new
            {
                action = "execute",
                expression = "true",
                actionParameters = new { id = "4d21379b4f9f4bb088e0729962c8b3cf", overrides = new { sensitivityLevel = "medium" } },
            },
        },
    });

    [Theory]
    [Requirement("C-11")]
    [Requirement("X-1")]
    [InlineData(DdosSensitivity.Low, "low", "LOW")]
    [InlineData(DdosSensitivity.Medium, "medium", "MEDIUM")]
    [InlineData(DdosSensitivity.High, "default", "HIGH")]
    public void High_stays_available_and_is_Cloudflare_s_default(DdosSensitivity sensitivity, string cloudflare, string aws) =>
        Assert.Equal((cloudflare, aws), (SensitivityName.OfCloudflare(sensitivity), SensitivityName.OfAws(sensitivity)));

    [Fact]
    [Requirement("SEC-4")]
    public async Task Cloudflare_s_own_and_the_OWASP_rules_are_executed_for_every_request() => (await Stacks.Graph(Stacks.ProdAr)).ShouldHave(Types.Ruleset, new
    {
        phase = "http_request_firewall_managed",
        rules = new[]
        {
            new { action = "execute", enabled = true, expression = "true", actionParameters = new { id = "efb7b8c949ac4650a09736fc376e9aee" } },
            new { action = "execute", enabled = true, expression = "true", actionParameters = new { id = "4814384a9e5d4991b9815dcfc25d2f1f" } },
        },
    });

    private static IEnumerable<string> Rules(ResourceGraph graph, string? enabled) => graph.OfType(Types.Ruleset)
        .SelectMany(ruleset => ruleset.Value("rules")!.Items)
        .Where(rule => enabled is null || rule["enabled"]!.ToString() == enabled)
        .Select(rule => rule["ref"]!.Text!);
}
