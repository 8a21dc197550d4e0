using BarberPro.Graph.Values;
using BarberPro.Infra.Components.Edge;

namespace BarberPro.Infra.Tests.Infra.Components.Edge;

[Requirement("CDN-2")]
public sealed class CacheRulesTests
{
    [Fact]
    public async Task Static_content_is_kept_for_seven_days_answers_for_five_minutes_and_booking_data_for_thirty_seconds_with_the_bypass_last()
    {
        var rules = await RulesAsync();

        Assert.Equal(["static 604800", "api 300", "booking 30", "bypass "], rules.Select(rule => $"{rule["ref"]!.Text} {rule["actionParameters"]!["edgeTtl"]?["default"]}"));
        Assert.All(rules, rule => Assert.Equal("set_cache_settings", rule["action"]!.Text));
        Assert.All(rules.Take(3), rule => Assert.Equal("override_origin", rule["actionParameters"]!["edgeTtl"]!["mode"]!.Text));
    }

    [Fact]
    public async Task Browsers_keep_static_content_as_long_and_ask_the_origin_about_everything_else()
    {
        var rules = await RulesAsync();

        Assert.Equal(
            ["override_origin 604800", "respect_origin ", "respect_origin "],
            rules.Take(3).Select(rule => rule["actionParameters"]!["browserTtl"]!).Select(browser => $"{browser["mode"]!.Text} {browser["default"]}"));
    }

    [Fact]
    [Requirement("CDN-2")]
    public async Task Only_static_content_is_served_when_it_is_too_old() => Assert.Equal(
        ["false", "true", "true"],
        (await RulesAsync()).Take(3).Select(rule => rule["actionParameters"]!["serveStale"]!["disableStaleWhileUpdating"]!.ToString()));

    [Fact]
    public async Task Only_a_GET_of_the_application_s_host_is_kept()
    {
        var rules = await RulesAsync();

        Assert.Equal(
            [
                "(http.host eq \"app.barberpro.com.ar\" and http.request.method eq \"GET\" and (starts_with(http.request.uri.path, \"/static/\") or starts_with(http.request.uri.path, \"/assets/\")))",
                "(http.host eq \"app.barberpro.com.ar\" and http.request.method eq \"GET\" and (starts_with(http.request.uri.path, \"/api/\")))",
                "(http.host eq \"app.barberpro.com.ar\" and http.request.method eq \"GET\" and (starts_with(http.request.uri.path, \"/api/v1/booking\")))",
            ],
            rules.Take(3).Select(rule => rule["expression"]!.Text));
    }

    [Theory]
    [InlineData("starts_with(http.request.uri.path, \"/api/v1/auth\")")]
    [InlineData("starts_with(http.request.uri.path, \"/api/v1/payment\")")]
    [InlineData("starts_with(http.request.uri.path, \"/api/v1/health\")")]
    [InlineData("starts_with(http.request.uri.path, \"/api/v1/booking/health\")")]
    [InlineData("http.request.method ne \"GET\"")]
    [InlineData("len(http.request.headers[\"authorization\"]) > 0")]
    [InlineData("http.cookie contains \"session=\"")]
    public async Task What_is_personal_or_changes_something_or_asks_for_health_is_never_kept(string condition)
    {
        var bypass = (await RulesAsync())[^1];

        Assert.Contains($" or {condition}", bypass["expression"]!.Text!.Replace("and (", "and ( or ", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(("false", "true"), (bypass["actionParameters"]!["cache"]!.ToString(), bypass["enabled"]!.ToString()));
    }

    [Fact]
    public void An_expression_holds_every_path_and_every_cookie_of_the_policy() => Assert.Equal(
        "(http.host eq \"a.example\" and (starts_with(http.request.uri.path, \"/in\") or starts_with(http.request.uri.path, \"/pay\") or http.request.method ne \"GET\""
        + " or len(http.request.headers[\"authorization\"]) > 0 or http.cookie contains \"one=\" or http.cookie contains \"two=\"))",
        RequestExpressions.Personal("a.example", new(["/in", "/pay"], ["one", "two"])));

    [Theory]
    [Requirement("CDN-9")]
    [InlineData("static", 0)]
    [InlineData("api", 1)]
    [InlineData("booking", 2)]
    public async Task Each_class_can_be_switched_off_alone_and_the_bypass_cannot(string name, int index)
    {
        var cache = EdgeSamples.Policy.Cache;
        var changed = name switch
        {
            "static" => cache with { Static = cache.Static with { Enabled = false } },
            "api" => cache with { Api = cache.Api with { Enabled = false } },
            _ => cache with { Booking = cache.Booking with { Enabled = false } },
        };

        var rules = (await EdgeSamples.Record(EdgeSamples.Policy with { Cache = changed })).Get(Types.Ruleset, "edge-cache").Value("rules")!.Items;

        Assert.Equal([.. Enumerable.Range(0, 4).Select(at => at == index ? "false" : "true")], rules.Select(rule => rule["enabled"]!.ToString()));
    }

    private static async Task<IReadOnlyList<GraphValue>> RulesAsync() => (await Stacks.Graph(Stacks.ProdAr)).Get(Types.Ruleset, "edge-cache").Value("rules")!.Items;
}
