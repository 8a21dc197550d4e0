using BarberPro.Infra.Tests.Graph;

namespace BarberPro.Infra.Tests.Infra.Components.Networking;

[Requirement("SEC-6")]
public sealed class ServiceEndpointsTests
{
    [Theory]
    [InlineData("ssm")]
    [InlineData("ssmmessages")]
    [InlineData("ec2messages")]
    [InlineData("logs")]
    [InlineData("monitoring")]
    [InlineData("secretsmanager")]
    [InlineData("sqs")]
    [InlineData("kms")]
    [InlineData("sts")]
    public async Task Production_calls_the_services_of_AWS_inside_the_network(string service)
    {
        var graph = await Stacks.Primary(Stacks.ProdAr);
        var endpoint = graph.Get(Types.VpcEndpoint, service);

        graph.Named(service).ShouldHave(
            Types.VpcEndpoint, new { serviceName = $"com.amazonaws.us-east-1.{service}", vpcEndpointType = "Interface", privateDnsEnabled = true });
        Assert.Equal(
            [$"{Types.Subnet} private-use1-az1", $"{Types.Subnet} private-use1-az2", $"{Types.Subnet} private-use1-az4"],
            graph.Sources(endpoint, "subnetIds"));
        Assert.Equal([$"{Types.SecurityGroup} endpoints"], graph.Sources(endpoint, "securityGroupIds"));
    }

    [Theory, EveryStack]
    public async Task Buckets_are_reached_by_route_from_every_table_but_the_public_one(string stack)
    {
        var graph = await Stacks.Primary(stack);

        graph.ShouldHaveCount(Types.VpcEndpoint, 1, new { serviceName = "com.amazonaws.us-east-1.s3", vpcEndpointType = "Gateway" });
        Assert.Equal(
            graph.OfType(Types.RouteTable).Where(table => table.Name != "public").Select(table => table.ToString()).Order(StringComparer.Ordinal),
            graph.Sources(graph.Get(Types.VpcEndpoint, "s3"), "routeTableIds").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("dev", 1)]
    [InlineData("prod-ar", 10)]
    public async Task Endpoints_are_those_that_the_policy_names(string stack, int count) => (await Stacks.Primary(stack)).ShouldHaveCount(Types.VpcEndpoint, count);
}
