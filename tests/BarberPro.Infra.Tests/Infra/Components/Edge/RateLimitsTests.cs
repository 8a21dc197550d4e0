using BarberPro.Infra.Components.Edge;
using BarberPro.Infra.Tests.Graph;
using BarberPro.Policies.Edge;

namespace BarberPro.Infra.Tests.Infra.Components.Edge;

[Requirement("SEC-1")]
public sealed class RateLimitsTests
{
    [Fact]
    public async Task A_visitor_may_send_120_requests_a_minute_and_40_in_ten_seconds() => (await Stacks.Graph(Stacks.ProdAr)).ShouldHave(Types.Ruleset, new
    {
        phase = "http_ratelimit",
        rules = new[]
        {
            new { @ref = "sustained", action = "block", enabled = true, ratelimit = new { requestsPerPeriod = 120, period = 60, mitigationTimeout = 60 } },
            new { @ref = "burst", action = "block", enabled = true, ratelimit = new { requestsPerPeriod = 40, period = 10, mitigationTimeout = 10 } },
        },
    });

    [Fact]
    [Requirement("C-10")]
    public async Task The_edge_counts_visitors_and_the_load_balancer_addresses()
    {
        var graph = await Stacks.Graph(Stacks.ProdAr);

        Assert.All(
            graph.Get(Types.Ruleset, "edge-rates").Value("rules")!.Items,
            rule => Assert.Equal(["cf.unique_visitor_id", "cf.colo.id"], rule["ratelimit"]!["characteristics"]!.Items.Select(item => item.Text)));
        Assert.All(graph.OfType(Types.WebAcl), firewall =>
        {
            var rate = firewall.Value("rules")!.Items[1]["statement"]!["rateBasedStatement"]!;
            Assert.Equal(("FORWARDED_IP", 120d), (rate["aggregateKeyType"]!.Text, rate["limit"]!.Number));
        });
    }

    [Theory]
    [InlineData(CountBy.Visitor, "cf.unique_visitor_id")]
    [InlineData(CountBy.Address, "ip.src")]
    public void Visitors_and_addresses_are_never_counted_both_and_every_data_centre_counts_for_itself(CountBy countBy, string characteristic) =>
        Assert.Equal([characteristic, "cf.colo.id"], RateLimits.Characteristics(countBy));

    [Theory]
    [InlineData(600, 60, 10, 3, 300)]
    [InlineData(90, 60, 20, 2, 60)]
    [InlineData(100, 120, 30, 1.2, 30)]
    public void A_burst_is_the_sustained_rate_over_its_own_period_times_its_factor(int requests, int period, int burst, double factor, int allowed)
    {
        var limits = new RateLimitsPolicy(
            "/x/",
            CountBy.Address,
            new(true, requests, TimeSpan.FromSeconds(period), TimeSpan.FromSeconds(30)),
            new(true, (decimal)factor, TimeSpan.FromSeconds(burst), TimeSpan.FromSeconds(30)));

        Assert.Equal(allowed, limits.BurstRequests, 6);
    }

    [Fact]
    public async Task The_limits_are_about_the_application_s_API_and_name_no_header_which_Business_could_not_see()
    {
        var rules = (await Stacks.Graph(Stacks.ProdAr)).Get(Types.Ruleset, "edge-rates").Value("rules")!.Items;

        Assert.All(rules, rule => Assert.Equal("(http.host eq \"app.barberpro.com.ar\" and starts_with(http.request.uri.path, \"/api/\"))", rule["expression"]!.Text));
    }
}
