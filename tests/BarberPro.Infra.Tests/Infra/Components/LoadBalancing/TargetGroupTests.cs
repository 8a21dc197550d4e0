using BarberPro.Infra.Tests.Graph;
using BarberPro.Policies.LoadBalancing;

namespace BarberPro.Infra.Tests.Infra.Components.LoadBalancing;

public sealed class TargetGroupTests
{
    [Theory, EveryStack]
    [Requirement("LB-2")]
    [Requirement("MON-11")]
    public async Task Targets_are_checked_each_thirty_seconds_on_a_shallow_path(string stack) => (await Stacks.Primary(stack)).ShouldAllHave(Types.TargetGroup, new
    {
        healthCheck = new
        {
            enabled = true,
            interval = 30,
            timeout = 10,
            path = "/health",
            matcher = "200",
            healthyThreshold = 2,
            unhealthyThreshold = 3,
            protocol = "HTTP",
        },
    });

    [Theory, EveryStack]
    [Requirement("LB-1")]
    public async Task Requests_go_round_in_turn(string stack) =>
        (await Stacks.Primary(stack)).ShouldAllHave(Types.TargetGroup, new { loadBalancingAlgorithmType = "round_robin", loadBalancingAnomalyMitigation = "off" });

    [Theory]
    [Requirement("LB-1")]
    [InlineData(BalancingAlgorithm.WeightedRandom, "weighted_random", "on")]
    [InlineData(BalancingAlgorithm.LeastOutstandingRequests, "least_outstanding_requests", "off")]
    public async Task Only_weighted_random_watches_for_anomalies(BalancingAlgorithm algorithm, string spelling, string mitigation)
    {
        var real = Stacks.Policy(Stacks.Dev);

        var graph = await Stacks.Record(real with { LoadBalancing = real.LoadBalancing with { Algorithm = algorithm } });

        graph.ShouldAllHave(Types.TargetGroup, new { loadBalancingAlgorithmType = spelling, loadBalancingAnomalyMitigation = mitigation });
    }

    [Theory, EveryStack]
    [Requirement("LB-6")]
    public async Task A_client_keeps_its_target_for_a_day(string stack) =>
        (await Stacks.Primary(stack)).ShouldAllHave(Types.TargetGroup, new { stickiness = new { enabled = true, type = "lb_cookie", cookieDuration = 86400 } });

    [Theory, EveryStack]
    [Requirement("LB-8")]
    [Requirement("ASG-SPD-1")]
    public async Task Targets_leave_within_thirty_seconds_and_start_at_full_share(string stack) =>
        (await Stacks.Primary(stack)).ShouldAllHave(Types.TargetGroup, new { deregistrationDelay = 30, slowStart = 0 });

    [Theory, EveryStack]
    [Requirement("LB-9")]
    [Requirement("ASG-API-1")]
    public async Task Each_service_has_a_target_group_of_each_colour_on_port_3000(string stack)
    {
        var graph = await Stacks.Primary(stack);

        graph.ShouldAllHave(Types.TargetGroup, new { port = 3000, targetType = "instance" });
        Assert.Equal(
            ["api-blue", "api-green", "booking-blue", "booking-green", "web-blue", "web-green"],
            graph.OfType(Types.TargetGroup).Select(targets => targets.Name).Order(StringComparer.Ordinal));
    }

    [Theory, EveryStack]
    [Requirement("LB-9")]
    public async Task A_fleet_joins_the_targets_of_its_own_service_and_colour(string stack)
    {
        var graph = await Stacks.Primary(stack);

        Assert.All(graph.OfType(Types.Group), group => Assert.Equal([$"{Types.TargetGroup} {group.Name}"], graph.Sources(group, "targetGroupArns")));
    }
}
