using BarberPro.Infra.Tests.Graph;

namespace BarberPro.Infra.Tests.Infra.Components.Fleets;

public sealed class FleetGroupTests
{
    [Fact]
    [Requirement("ASG-WEB-1")]
    public async Task Web_runs_3_to_15_instances() => await RunsAsync("web-blue", 3, 15);

    [Fact]
    [Requirement("ASG-API-1")]
    public async Task The_API_runs_2_to_10_instances() => await RunsAsync("api-blue", 2, 10);

    [Fact]
    [Requirement("ASG-BKG-1")]
    public async Task Booking_runs_2_to_8_instances() => await RunsAsync("booking-blue", 2, 8);

    [Theory]
    [InlineData("web-blue", 1, 3)]
    [InlineData("api-blue", 1, 2)]
    [InlineData("booking-blue", 1, 2)]
    public async Task Development_runs_few_instances(string fleet, int minSize, int maxSize) =>
        (await Stacks.Primary(Stacks.Dev)).Named(fleet).ShouldHave(Types.Group, new { minSize, maxSize });

    [Fact]
    [Requirement("ASG-WEB-1")]
    [Requirement("ASG-API-1")]
    public async Task A_fleet_spreads_over_the_private_subnets_of_three_zones()
    {
        var graph = await Stacks.Primary(Stacks.ProdAr);

        var fleets = graph.OfType(Types.Group).Select(group => string.Join(' ', graph.Sources(group, "vpcZoneIdentifiers")));

        Assert.Equal([$"{Types.Subnet} private-use1-az1 {Types.Subnet} private-use1-az2 {Types.Subnet} private-use1-az4"], fleets.Distinct());
        graph.ShouldAllHave(Types.Group, new { availabilityZoneDistribution = new { capacityDistributionStrategy = "balanced-best-effort" } });
    }

    [Theory, EveryStack]
    [Requirement("ASG-WEB-1")]
    [Requirement("ASG-WEB-4")]
    public async Task An_instance_gets_three_minutes_to_warm_up_before_it_is_judged(string stack)
    {
        var graph = await Stacks.Primary(stack);

        graph.ShouldAllHave(Types.Group, new { defaultInstanceWarmup = 180, healthCheckGracePeriod = 180, healthCheckType = "ELB" });
    }

    [Theory, EveryStack]
    [Requirement("ASG-WEB-4")]
    public async Task A_group_rests_five_minutes_after_it_shrank(string stack) =>
        (await Stacks.Primary(stack)).ShouldAllHave(Types.Group, new { defaultCooldown = 300 });

    [Theory, EveryStack]
    [Requirement("ASG-WEB-1")]
    public async Task Replacing_instances_launches_first_and_stops_when_responses_slow_down(string stack)
    {
        var graph = await Stacks.Primary(stack);

        var range = new { minHealthyPercentage = 100, maxHealthyPercentage = 200 };
        graph.ShouldAllHave(
            Types.Group, new { instanceMaintenancePolicy = range, instanceRefresh = new { strategy = "Rolling", preferences = range }, capacityRebalance = true });
        Assert.All(graph.OfType(Types.Group), group => graph.Where(node => node.Name == $"{group.Name}-response-high").ShouldHave(
            Types.Alarm, new { name = group.Value("instanceRefresh", "preferences", "alarmSpecification", "alarms")!.Items.Single().Text }));
    }

    [Theory, EveryStack]
    [Requirement("ASG-WEB-1")]
    public async Task Group_metrics_are_on_since_metrics_per_instance_need_them(string stack) => (await Stacks.Primary(stack)).ShouldAllHave(Types.Group, new
    {
        enabledMetrics = new[]
        {
            "GroupDesiredCapacity", "GroupInServiceInstances", "GroupMaxSize", "GroupMinSize", "GroupPendingInstances", "GroupTotalInstances",
        },
    });

    [Theory, EveryStack]
    [Requirement("ASG-MIX-1")]
    public async Task Sixty_percent_of_a_fleet_are_on_demand_and_the_rest_spot_at_the_market_s_price(string stack) =>
        (await Stacks.Primary(stack)).ShouldAllHave(Types.Group, new
        {
            mixedInstancesPolicy = new
            {
                instancesDistribution = new
                {
                    onDemandBaseCapacity = 0,
                    onDemandPercentageAboveBaseCapacity = 60,
                    onDemandAllocationStrategy = "prioritized",
                    spotAllocationStrategy = "price-capacity-optimized",
                    spotMaxPrice = (string?)null,
                },
            },
        });

    [Fact]
    [Requirement("ASG-MIX-1")]
    public async Task Production_chooses_among_four_equal_types_of_one_architecture() => (await Stacks.Primary(Stacks.ProdAr)).ShouldAllHave(Types.Group, new
    {
        mixedInstancesPolicy = new
        {
            launchTemplate = new
            {
                overrides = new[]
                {
                    new { instanceType = "m6i.large" }, new { instanceType = "m6a.large" }, new { instanceType = "m5.large" }, new { instanceType = "m5a.large" },
                },
            },
        },
    });

    [Fact]
    public async Task Development_chooses_among_small_types() => (await Stacks.Primary(Stacks.Dev)).ShouldAllHave(Types.Group, new
    {
        mixedInstancesPolicy = new { launchTemplate = new { overrides = new[] { new { instanceType = "t3.small" }, new { instanceType = "t3a.small" } } } },
    });

    [Theory]
    [Requirement("ASG-MIX-1")]
    [InlineData("dev", "0.0187")]
    [InlineData("prod-ar", "0.2016")]
    public async Task The_reserved_share_of_the_smallest_fleet_is_told_as_dollars_an_hour(string stack, string dollars)
    {
        var outputs = (await Stacks.Primary(stack)).Outputs;

        Assert.Equal(dollars, outputs["reservedCommitmentPerHour"]!.Text);
    }

    [Theory, EveryStack]
    [Requirement("ASG-BKG-1")]
    public async Task Booking_alone_gets_two_minutes_to_finish_its_work(string stack)
    {
        var graph = await Stacks.Primary(stack);

        graph.ShouldHaveCount(
            Types.LifecycleHook, 2, new { lifecycleTransition = "autoscaling:EC2_INSTANCE_TERMINATING", heartbeatTimeout = 120, defaultResult = "CONTINUE" });
        Assert.Equal(["booking-blue", "booking-green"], graph.OfType(Types.LifecycleHook).Select(hook => hook.Name));
    }

    private static async Task RunsAsync(string fleet, int minSize, int maxSize) =>
        (await Stacks.Primary(Stacks.ProdAr)).Named(fleet).ShouldHave(Types.Group, new { minSize, maxSize });
}
