using BarberPro.Infra.Components.Edge;
using BarberPro.Infra.Tests.Graph;
using BarberPro.Policies.Edge;
using BarberPro.Policies.LoadBalancing;

namespace BarberPro.Infra.Tests.Infra.Components.Edge;

public sealed class ZoneSettingTests
{
    private static readonly HstsPolicy Hsts = new(TimeSpan.FromDays(30), IncludeSubdomains: false, Preload: false);

    [Theory]
    [Requirement("CDN-3")]
    [InlineData("http3", "on")]
    [InlineData("early_hints", "on")]
    [InlineData("0rtt", "off")]
    public async Task Browsers_speak_the_newest_protocols_but_send_nothing_that_could_be_replayed(string setting, string value) =>
        (await Stacks.Graph(Stacks.ProdAr)).ShouldHaveCount(Types.ZoneSetting, 1, new { settingId = setting, value });

    [Theory]
    [Requirement("LB-4")]
    [InlineData("http2", "on")]
    [InlineData("origin_max_http_version", "2")]
    public async Task HTTP_2_is_spoken_on_both_sides_of_the_edge(string setting, string value) =>
        (await Stacks.Graph(Stacks.ProdAr)).ShouldHaveCount(Types.ZoneSetting, 1, new { settingId = setting, value });

    [Theory]
    [Requirement("SEC-5")]
    [InlineData("min_tls_version", "1.3")]
    [InlineData("tls_1_3", "on")]
    [InlineData("ssl", "strict")]
    [InlineData("always_use_https", "on")]
    public async Task Nothing_but_TLS_1_3_is_spoken_with_browsers_and_certificates_are_checked_behind(string setting, string value) =>
        (await Stacks.Graph(Stacks.ProdAr)).ShouldHaveCount(Types.ZoneSetting, 1, new { settingId = setting, value });

    [Fact]
    [Requirement("SEC-5")]
    public async Task Browsers_are_told_to_use_HTTPS_for_a_year() => (await Stacks.Graph(Stacks.ProdAr)).ShouldHaveCount(Types.ZoneSetting, 1, new
    {
        settingId = "security_header",
        value = new { strict_transport_security = new { enabled = true, max_age = 31_536_000, include_subdomains = true, preload = true, nosniff = true } },
    });

    [Fact]
    [Requirement("CDN-8")]
    public async Task The_origin_is_told_the_visitor_s_country() =>
        (await Stacks.Graph(Stacks.ProdAr)).ShouldHaveCount(Types.ZoneSetting, 1, new { settingId = "ip_geolocation", value = "on" });

    [Fact]
    [Requirement("SEC-5")]
    public void The_edge_promises_what_the_load_balancer_promises()
    {
        var header = ZoneSettingPlan.Of(EdgeSamples.Policy, Hsts).Single(setting => setting.Id == "security_header").Value;

        var promise = (IReadOnlyDictionary<string, object>)((IReadOnlyDictionary<string, object>)header)["strict_transport_security"];
        Assert.Equal((2_592_000, false, false), ((int)promise["max_age"], (bool)promise["include_subdomains"], (bool)promise["preload"]));
    }

    [Fact]
    [Requirement("CDN-9")]
    public void A_protocol_that_is_taken_back_is_written_as_off_since_a_setting_left_out_stays_as_it_was()
    {
        var old = EdgeSamples.Policy with { Protocols = new("1.2", "1", Http3: false, EarlyHints: false, ZeroRtt: true) };

        var settings = ZoneSettingPlan.Of(old, Hsts).ToDictionary(setting => setting.Id, setting => setting.Value);

        Assert.Equal(["off", "off", "on", "1.2", "1"], new[] { "http3", "early_hints", "0rtt", "min_tls_version", "origin_max_http_version" }.Select(id => settings[id]));
        Assert.Equal(ZoneSettingPlan.Of(EdgeSamples.Policy, Hsts).Select(setting => setting.Id), ZoneSettingPlan.Of(old, Hsts).Select(setting => setting.Id));
    }

    [Theory]
    [Requirement("CDN-6")]
    [InlineData(EdgePlan.Business, false, null)]
    [InlineData(EdgePlan.Enterprise, false, "off")]
    [InlineData(EdgePlan.Enterprise, true, "on")]
    public void Only_Enterprise_knows_prefetching_by_the_edge(EdgePlan plan, bool byEdge, string? value)
    {
        var policy = EdgeSamples.Policy with { Plan = plan, Prefetch = EdgeSamples.Policy.Prefetch with { ByEdge = byEdge } };

        Assert.Equal(value, ZoneSettingPlan.Of(policy, Hsts).SingleOrDefault(setting => setting.Id == "prefetch_preload")?.Value);
    }
}
