using BarberPro.Graph;
using BarberPro.Infra.Tests.Graph;
using BarberPro.Policies.Networking;

namespace BarberPro.Infra.Tests.Infra.Components.Networking;

[Requirement("SEC-6")]
public sealed class NetworkTests
{
    [Fact]
    public async Task Each_of_three_zones_has_a_public_a_private_and_a_data_subnet()
    {
        var graph = await Stacks.Primary(Stacks.ProdAr);

        Assert.Equal(
            [
                "data-use1-az1 use1-az1 10.20.17.0/24", "data-use1-az2 use1-az2 10.20.81.0/24", "data-use1-az4 use1-az4 10.20.145.0/24",
                "private-use1-az1 use1-az1 10.20.0.0/20", "private-use1-az2 use1-az2 10.20.64.0/20", "private-use1-az4 use1-az4 10.20.128.0/20",
                "public-use1-az1 use1-az1 10.20.16.0/24", "public-use1-az2 use1-az2 10.20.80.0/24", "public-use1-az4 use1-az4 10.20.144.0/24",
            ],
            graph.OfType(Types.Subnet)
                .Select(subnet => $"{subnet.Name} {subnet.Text("availabilityZoneId")} {subnet.Text("cidrBlock")}")
                .Order(StringComparer.Ordinal));
    }

    [Theory, EveryStack]
    public async Task No_subnet_hands_out_public_addresses(string stack) => (await Stacks.Primary(stack)).ShouldAllHave(Types.Subnet, new { mapPublicIpOnLaunch = false });

    [Theory, EveryStack]
    public async Task The_network_answers_names_which_endpoints_need(string stack) =>
        (await Stacks.Primary(stack)).ShouldAllHave("aws:ec2/vpc:Vpc", new { cidrBlock = "10.20.0.0/16", enableDnsSupport = true, enableDnsHostnames = true });

    [Theory]
    [InlineData("dev", "nat-use1-az1")]
    [InlineData("prod-ar", "nat-use1-az1 nat-use1-az2 nat-use1-az4")]
    public async Task Development_has_one_way_out_and_production_one_a_zone(string stack, string gateways)
    {
        var graph = await Stacks.Primary(stack);

        Assert.Equal(gateways.Split(' '), graph.OfType(Types.NatGateway).Select(gateway => gateway.Name));
        graph.ShouldHaveCount("aws:ec2/eip:Eip", gateways.Split(' ').Length, new { domain = "vpc" });
    }

    [Theory]
    [InlineData("dev", "nat-use1-az1 nat-use1-az1 nat-use1-az1")]
    [InlineData("prod-ar", "nat-use1-az1 nat-use1-az2 nat-use1-az4")]
    public async Task Private_subnets_leave_by_their_own_zone_s_gateway_where_there_is_one(string stack, string gateways)
    {
        var graph = await Stacks.Primary(stack);

        var ways = Tier(graph, "private-").Select(subnet => WayOut(graph, subnet));

        Assert.Equal(gateways.Split(' ').Select(gateway => $"{Types.NatGateway} {gateway}"), ways);
    }

    [Theory, EveryStack]
    public async Task Public_subnets_leave_by_the_internet_gateway_and_data_subnets_not_at_all(string stack)
    {
        var graph = await Stacks.Primary(stack);

        Assert.All(Tier(graph, "public-"), subnet => Assert.Equal("aws:ec2/internetGateway:InternetGateway network", WayOut(graph, subnet)));
        Assert.All(Tier(graph, "data-"), subnet => Assert.Null(WayOut(graph, subnet)));
    }

    [Theory, EveryStack]
    public async Task A_gateway_stands_in_the_public_subnet_of_its_zone_and_after_the_internet_gateway(string stack)
    {
        var graph = await Stacks.Primary(stack);

        Assert.All(graph.OfType(Types.NatGateway), gateway =>
        {
            Assert.Equal([$"{Types.Subnet} {gateway.Name.Replace("nat", "public", StringComparison.Ordinal)}"], graph.Sources(gateway, "subnetId"));
            Assert.Equal(["aws:ec2/internetGateway:InternetGateway network"], graph.Predecessors(gateway));
        });
    }

    [Fact]
    public async Task A_fourth_zone_moves_no_subnet_and_adds_three()
    {
        var real = Stacks.Policy(Stacks.ProdAr);
        var before = (await Stacks.Primary(Stacks.ProdAr)).OfType(Types.Subnet).ToDictionary(subnet => subnet.Urn, subnet => subnet.Inputs);

        var graph = await Stacks.Record(real with { Networking = real.Networking with { ZoneIds = [.. real.Networking.ZoneIds, "use1-az6"] }, Recovery = real.Recovery with { Standby = [] } });

        var after = graph.OfType(Types.Subnet).ToDictionary(subnet => subnet.Urn, subnet => subnet);
        Assert.All(before, subnet => Assert.Equal(subnet.Value["cidrBlock"], after[subnet.Key].Inputs["cidrBlock"]));
        Assert.Equal(
            ["data-use1-az6", "private-use1-az6", "public-use1-az6"],
            after.Keys.Except(before.Keys).Select(urn => after[urn].Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_policy_decides_how_many_gateways_there_are()
    {
        var real = Stacks.Policy(Stacks.Dev);

        var graph = await Stacks.Record(real with { Networking = real.Networking with { NatGateways = NatGateways.PerZone } });

        graph.ShouldHaveCount(Types.NatGateway, real.Networking.ZoneIds.Length);
    }

    [Theory, EveryStack]
    public async Task The_network_writes_down_all_its_flows_minute_by_minute(string stack)
    {
        var graph = await Stacks.Primary(stack);
        var flow = graph.Get("aws:ec2/flowLog:FlowLog", "network-flow");

        graph.ShouldAllHave(flow.Type, new { trafficType = "ALL", logDestinationType = "cloud-watch-logs", maxAggregationInterval = 60 });
        Assert.Equal([$"{Types.LogGroup} network-flow"], graph.Sources(flow, "logDestination"));
        Assert.Equal([$"{Types.Role} network-flow"], graph.Sources(flow, "iamRoleArn"));
        Assert.Equal(["aws:ec2/vpc:Vpc network"], graph.Sources(flow, "vpcId"));
    }

    [Fact]
    public async Task Flow_logs_are_written_for_this_account_alone() => (await Stacks.Primary(Stacks.ProdAr)).Named("network-flow").ShouldHave(Types.Role, new
    {
        assumeRolePolicy = new
        {
            Statement = new[]
            {
                new
                {
                    Principal = new { Service = "vpc-flow-logs.amazonaws.com" },
                    Condition = new { StringEquals = new Dictionary<string, string> { ["aws:SourceAccount"] = "111122223333" } },
                },
            },
        },
    });

    private static IEnumerable<string> Tier(ResourceGraph graph, string prefix) =>
        graph.OfType(Types.Subnet).Select(subnet => subnet.Name).Where(name => name.StartsWith(prefix, StringComparison.Ordinal)).DefaultIfEmpty("no subnet");

    private static string? WayOut(ResourceGraph graph, string subnet)
    {
        var association = graph.OfType(Types.RouteTableAssociation).Single(node => graph.Sources(node, "subnetId").Single() == $"{Types.Subnet} {subnet}");
        var table = graph.Sources(association, "routeTableId").Single();
        var route = graph.OfType(Types.Route)
            .SingleOrDefault(node => graph.Sources(node, "routeTableId").Single() == table && node.Text("destinationCidrBlock") == "0.0.0.0/0");
        return route is null ? null : graph.Sources(route, "gatewayId").Concat(graph.Sources(route, "natGatewayId")).Single();
    }
}
