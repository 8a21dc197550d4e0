using BarberPro.Graph;
using BarberPro.Infra.Components.Edge;
using BarberPro.Infra.Tests.Graph;
using BarberPro.Policies.Edge;

namespace BarberPro.Infra.Tests.Infra.Components.Edge;

public sealed class SteeringTests
{
    [Fact]
    [Requirement("LB-1")]
    public async Task All_weight_lies_on_the_active_region_in_general_and_for_the_market_s_part_of_the_world()
    {
        var graph = await Stacks.Graph(Stacks.ProdAr);
        var (us, sa) = (IdOf(graph, "edge-pool-us-east-1"), IdOf(graph, "edge-pool-sa-east-1"));

        var weights = new Dictionary<string, int> { [us] = 1, [sa] = 0 };
        graph.ShouldAllHave(Types.CloudflareBalancer, new
        {
            steeringPolicy = "random",
            randomSteering = new { defaultWeight = 0, poolWeights = weights },
            rules = new[]
            {
                new
                {
                    name = "AR-SSAM",
                    condition = "cf.load_balancer.region eq \"SSAM\"",
                    overrides = new { steeringPolicy = "random", randomSteering = new { defaultWeight = 0, poolWeights = weights } },
                },
            },
        });
    }

    [Fact]
    [Requirement("LB-3")]
    public async Task The_primary_region_comes_first_the_standby_second_and_neither_is_left_out()
    {
        var graph = await Stacks.Graph(Stacks.ProdAr);
        var (us, sa) = (IdOf(graph, "edge-pool-us-east-1"), IdOf(graph, "edge-pool-sa-east-1"));

        graph.ShouldHaveCount(Types.CloudflareBalancer, 1, new
        {
            name = "app.barberpro.com.ar",
            defaultPools = new[] { us, sa },
            fallbackPool = us,
            adaptiveRouting = new { failoverAcrossPools = true },
        });
    }

    [Theory]
    [Requirement("LB-3")]
    [InlineData("us-east-1", "balancer", "SSAM")]
    [InlineData("sa-east-1", "sae1-balancer", "ENAM SSAM")]
    public async Task Each_region_s_load_balancer_is_a_pool_that_is_asked_for_the_application_s_host(string region, string balancer, string checkRegions)
    {
        var graph = await Stacks.Graph(Stacks.ProdAr);
        var pool = graph.Get(Types.CloudflarePool, $"edge-pool-{region}");

        graph.Named(pool.Name).ShouldHave(Types.CloudflarePool, new
        {
            name = $"barberpro-prod-ar-{region}",
            enabled = true,
            checkRegions = checkRegions.Split(' '),
            origins = new[] { new { name = region, enabled = true, header = new { hosts = new[] { "app.barberpro.com.ar" } } } },
        });
        Assert.Equal([$"{Types.Balancer} {balancer}"], graph.Sources(pool, "origins[0].address"));
        Assert.Equal([$"{Types.CloudflareMonitor} edge-pool"], graph.Sources(pool, "monitor"));
    }

    [Theory, EveryStack]
    [Requirement("LB-2")]
    public async Task The_edge_probes_every_thirty_seconds_with_ten_seconds_of_patience_and_two_more_tries(string stack) =>
        (await Stacks.Graph(stack)).ShouldHaveCount(Types.CloudflareMonitor, 1, new
        {
            type = "https",
            method = "GET",
            path = "/api/v1/health",
            expectedCodes = "200",
            interval = 30,
            timeout = 10,
            retries = 2,
            probeZone = Stacks.Policy(stack).Platform.Dns.Zone,
            header = new { Host = new[] { Stacks.Policy(stack).Platform.Dns.Host } },
        });

    [Theory, EveryStack]
    [Requirement("LB-6")]
    public async Task A_visitor_stays_with_a_region_for_a_day(string stack) => (await Stacks.Graph(stack)).ShouldAllHave(Types.CloudflareBalancer, new
    {
        sessionAffinity = "cookie",
        sessionAffinityTtl = 86_400,
        sessionAffinityAttributes = new { zeroDowntimeFailover = "none" },
    });

    [Theory, EveryStack]
    [Requirement("CDN-1")]
    public async Task The_application_s_host_is_proxied(string stack) =>
        (await Stacks.Graph(stack)).ShouldAllHave(Types.CloudflareBalancer, new { proxied = true, enabled = true, name = Stacks.Policy(stack).Platform.Dns.Host });

    [Fact]
    [Requirement("LB-1")]
    public async Task A_stack_with_one_region_has_one_pool_and_no_weight_for_another()
    {
        var graph = await Stacks.Graph(Stacks.Dev);

        graph.ShouldHaveCount(Types.CloudflarePool, 1);
        Assert.Equal(
            [IdOf(graph, "edge-pool-us-east-1")],
            graph.Get(Types.CloudflareBalancer, "edge-steering").Value("randomSteering", "poolWeights")!.Members.Select(member => member.Name));
    }

    [Fact]
    [Requirement("DR-3")]
    public async Task A_failover_turns_weights_and_order_round()
    {
        var graph = await EdgeSamples.Record(EdgeSamples.Policy, active: "sa-east-1");
        var (first, second) = (IdOf(graph, "edge-pool-eu-west-1"), IdOf(graph, "edge-pool-sa-east-1"));

        graph.ShouldAllHave(Types.CloudflareBalancer, new
        {
            defaultPools = new[] { second, first },
            fallbackPool = second,
            randomSteering = new { poolWeights = new Dictionary<string, int> { [first] = 0, [second] = 1 } },
        });
    }

    [Fact]
    [Requirement("LB-3")]
    public async Task Steering_by_place_is_the_alternative_and_has_no_rules_beside_it()
    {
        var policy = EdgeSamples.Policy;

        var graph = await EdgeSamples.Record(policy with { Steering = policy.Steering with { Mode = SteeringMode.Geo } });

        var pools = new[] { IdOf(graph, "edge-pool-eu-west-1"), IdOf(graph, "edge-pool-sa-east-1") };
        graph.ShouldAllHave(Types.CloudflareBalancer, new
        {
            steeringPolicy = "geo",
            rules = (string?)null,
            randomSteering = (string?)null,
            countryPools = new { UY = pools },
            regionPools = new { SSAM = pools },
        });
    }

    [Fact]
    [Requirement("LB-1")]
    public void The_active_region_weighs_everything_and_the_others_nothing() => Assert.Equal(
        new Dictionary<string, double> { ["p1"] = 0, ["p2"] = 1, ["p3"] = 0 },
        PoolWeights.ById(["ap-south-1", "eu-west-1", "us-west-2"], ["p1", "p2", "p3"], "eu-west-1"));

    [Fact]
    [Requirement("LB-3")]
    public void The_active_region_is_tried_first_and_the_others_in_their_order() =>
        Assert.Equal(["us-west-2", "ap-south-1", "eu-west-1"], PoolWeights.Order(["ap-south-1", "eu-west-1", "us-west-2"], "us-west-2").ToArray());

    private static string IdOf(ResourceGraph graph, string pool) => graph.Get(Types.CloudflarePool, pool).Outputs["id"]!.Text!;
}
