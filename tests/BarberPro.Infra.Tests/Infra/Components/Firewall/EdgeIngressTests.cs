using BarberPro.Infra.Tests.Graph;

namespace BarberPro.Infra.Tests.Infra.Components.Firewall;

[Requirement("SEC-7")]
public sealed class EdgeIngressTests
{
    [Theory]
    [InlineData("ipv4", "IPv4", 20, "173.245.48.0/20 103.21.244.0/22 103.22.200.0/22 103.31.4.0/22 141.101.64.0/18 108.162.192.0/18 190.93.240.0/20 188.114.96.0/20 197.234.240.0/22 198.41.128.0/17 162.158.0.0/15 104.16.0.0/13 104.24.0.0/14 172.64.0.0/13 131.0.72.0/22")]
    [InlineData("ipv6", "IPv6", 10, "2400:cb00::/32 2606:4700::/32 2803:f800::/32 2405:b500::/32 2405:8100::/32 2a06:98c0::/29 2c0f:f248::/32")]
    public async Task The_lists_hold_the_addresses_that_Cloudflare_publishes(string family, string addressFamily, int maxEntries, string networks)
    {
        foreach (var stack in Stacks.All)
        {
            var list = (await Stacks.Primary(stack)).Get(Types.PrefixList, $"edge-ingress-{family}");

            Assert.Equal((addressFamily, (double?)maxEntries), (list.Text("addressFamily"), list.Value("maxEntries")!.Number));
            Assert.Equal(networks.Split(' '), list.Value("entries")!.Items.Select(entry => entry["cidr"]!.Text));
            Assert.All(list.Value("entries")!.Items, entry => Assert.Equal("checked 2026-11-22", entry["description"]!.Text));
        }
    }

    [Theory]
    [InlineData("ipv4")]
    [InlineData("ipv6")]
    public async Task They_open_one_port_of_the_load_balancer(string family)
    {
        var graph = await Stacks.Primary(Stacks.ProdAr);
        var rule = graph.Get(Types.Ingress, $"edge-ingress-{family}");

        graph.Named(rule.Name).ShouldHave(Types.Ingress, new { ipProtocol = "tcp", fromPort = 443, toPort = 443, cidrIpv4 = (string?)null, cidrIpv6 = (string?)null });
        Assert.Equal([$"{Types.PrefixList} edge-ingress-{family}"], graph.Sources(rule, "prefixListId"));
        Assert.Equal([$"{Types.SecurityGroup} balancer"], graph.Sources(rule, "securityGroupId"));
    }

    [Theory, EveryStack]
    public async Task Lists_count_with_all_their_places_and_leave_a_security_group_below_sixty_rules(string stack)
    {
        var graph = await Stacks.Graph(stack);
        var places = graph.OfType(Types.PrefixList).ToDictionary(list => list.ToString(), list => list.Value("maxEntries")!.Number!.Value);

        var rules = graph.OfType(Types.Ingress)
            .GroupBy(rule => graph.Sources(rule, "securityGroupId").Single())
            .Select(group => group.Sum(rule => graph.Sources(rule, "prefixListId") is [var list] ? places[list] : 1))
            .ToArray();

        Assert.Contains(30, rules);
        Assert.All(rules, count => Assert.True(count < 60));
    }
}
