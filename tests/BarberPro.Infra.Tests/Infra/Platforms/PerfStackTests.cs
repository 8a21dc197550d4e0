using BarberPro.Infra.Tests.Graph;

namespace BarberPro.Infra.Tests.Infra.Platforms;

/// <summary>The stack for load tests is production where that decides how fast it is, and nothing that outlives a test.</summary>
[Requirement("OPS-3")]
public sealed class PerfStackTests
{
    [Fact]
    public void It_has_the_sizes_of_production()
    {
        var (perf, production) = (Stacks.Policy(Stacks.Perf), Stacks.Policy(Stacks.ProdAr));

        Assert.Equal(Figures(Stacks.ProdAr, "fleets."), Figures(Stacks.Perf, "fleets."));
        Assert.Equal((production.Databases.Server, production.Databases.Replicas, production.Databases.MultiAz), (perf.Databases.Server, perf.Databases.Replicas, perf.Databases.MultiAz));
        Assert.Equal(production.Caching.Nodes, perf.Caching.Nodes);
        Assert.Equal(Figures(Stacks.ProdAr, "edge.cache."), Figures(Stacks.Perf, "edge.cache."));
        Assert.Equal(Figures(Stacks.ProdAr, "demand.").Where(line => !line.StartsWith("demand.loadTests.hosts", StringComparison.Ordinal)), Figures(Stacks.Perf, "demand.").Where(line => !line.StartsWith("demand.loadTests.hosts", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task It_stands_in_one_region_under_a_host_of_its_own_with_nothing_protected()
    {
        var graph = await Stacks.Graph(Stacks.Perf);

        graph.ShouldHaveCount(Types.AwsProvider, 1);
        Assert.DoesNotContain(graph.Resources, node => node.Options.Protect);
        graph.ShouldAllHave(Types.Database, new { deletionProtection = false });
        Assert.DoesNotContain(Stacks.All.Where(stack => stack != Stacks.Perf), stack => Stacks.Policy(stack).Platform.Dns.Host == Stacks.Policy(Stacks.Perf).Platform.Dns.Host);
    }

    [Fact]
    [Requirement("SEC-1")]
    public async Task The_edge_leaves_the_generator_uncounted_by_its_address_and_refuses_it_all_else()
    {
        var graph = await Stacks.Graph(Stacks.Perf);
        var rule = graph.OfType(Types.Ruleset).Single(ruleset => ruleset.Text("phase") == "http_request_firewall_custom").Value("rules")!.Items.Single();

        Assert.Equal("(http.host eq \"app.barberpro-perf.com.ar\" and ip.src in {198.51.100.7/32})", rule["expression"]!.Text);
        Assert.Equal("skip", rule["action"]!.Text);
        Assert.Equal(["http_ratelimit"], rule["actionParameters"]!["phases"]!.Items.Select(phase => phase.Text));
    }

    [Fact]
    [Requirement("SEC-2")]
    public async Task The_load_balancer_s_firewall_leaves_it_uncounted_too()
    {
        var graph = await Stacks.Graph(Stacks.Perf);

        Assert.Equal(["198.51.100.7/32"], graph.OfType("aws:wafv2/ipSet:IpSet").Single().Value("addresses")!.Items.Select(address => address.Text));
        graph.ShouldHaveEdge(from: "firewall", to: "firewall-exempt");
    }

    [Theory]
    [InlineData("prod-ar")]
    [InlineData("dev")]
    public async Task Nobody_is_exempt_elsewhere(string stack)
    {
        var graph = await Stacks.Graph(stack);

        Assert.DoesNotContain(graph.OfType(Types.Ruleset), ruleset => ruleset.Text("phase") == "http_request_firewall_custom");
        graph.ShouldHaveNone("aws:wafv2/ipSet:IpSet");
    }

    private static IEnumerable<string> Figures(string stack, string concern) => Stacks.Load(stack).Provenance.Values
        .Where(value => value.Path.StartsWith(concern, StringComparison.Ordinal))
        .Select(value => $"{value.Path} {value.Value}");
}
