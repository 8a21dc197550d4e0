using BarberPro.Infra.Tests.Graph;

namespace BarberPro.Infra.Tests.Infra.Components.LoadBalancing;

public sealed class BalancerTests
{
    [Theory, EveryStack]
    [Requirement("LB-4")]
    public async Task Clients_speak_HTTP_2_and_targets_HTTP_1(string stack)
    {
        var graph = await Stacks.Primary(stack);

        graph.ShouldAllHave(Types.Balancer, new { enableHttp2 = true });
        graph.ShouldAllHave(Types.TargetGroup, new { protocol = "HTTP", protocolVersion = "HTTP1" });
    }

    [Theory, EveryStack]
    [Requirement("LB-8")]
    public async Task The_load_balancer_refuses_odd_requests_and_can_leave_a_zone(string stack) => (await Stacks.Primary(stack)).ShouldAllHave(Types.Balancer, new
    {
        loadBalancerType = "application",
        @internal = false,
        dropInvalidHeaderFields = true,
        desyncMitigationMode = "defensive",
        enableZonalShift = true,
        idleTimeout = 60,
    });

    [Theory]
    [Requirement("LB-8")]
    [InlineData("dev", false)]
    [InlineData("prod-ar", true)]
    public async Task Production_s_load_balancer_cannot_be_deleted_by_accident(string stack, bool isProtected) =>
        (await Stacks.Primary(stack)).ShouldAllHave(Types.Balancer, new { enableDeletionProtection = isProtected });

    [Theory, EveryStack]
    [Requirement("LB-8")]
    public async Task Requests_and_handshakes_are_logged_once_delivery_is_let_in(string stack)
    {
        var graph = await Stacks.Primary(stack);
        var balancer = graph.Get(Types.Balancer, "balancer");

        graph.ShouldAllHave(Types.Balancer, new { accessLogs = new { enabled = true, prefix = "access" } });
        graph.ShouldAllHave(Types.Balancer, new { connectionLogs = new { enabled = true, prefix = "connection" } });
        Assert.Equal([$"{Types.Bucket} balancer-logs"], graph.Sources(balancer, "accessLogs"));
        Assert.Equal([$"{Types.Bucket} balancer-logs"], graph.Sources(balancer, "connectionLogs"));
        Assert.Equal(["aws:s3/bucketPolicy:BucketPolicy balancer-logs"], graph.Predecessors(balancer));
    }

    [Fact]
    [Requirement("SEC-6")]
    public async Task The_load_balancer_stands_in_the_public_subnets_behind_its_own_security_group()
    {
        var graph = await Stacks.Primary(Stacks.ProdAr);
        var balancer = graph.Get(Types.Balancer, "balancer");

        Assert.Equal(
            [$"{Types.Subnet} public-use1-az1", $"{Types.Subnet} public-use1-az2", $"{Types.Subnet} public-use1-az4"],
            graph.Sources(balancer, "subnets"));
        Assert.Equal([$"{Types.SecurityGroup} balancer"], graph.Sources(balancer, "securityGroups"));
    }

    [Theory, EveryStack]
    [Requirement("LB-3")]
    public async Task The_load_balancer_is_the_primary_region_s(string stack) =>
        Assert.Equal("us-east-1", (await Stacks.Primary(stack)).Get(Types.Balancer, "balancer").Region);
}
