using BarberPro.Graph;
using BarberPro.Infra.Tests.Graph;

namespace BarberPro.Infra.Tests.Infra.Components.Fleets;

public sealed class TrackingTests
{
    [Theory, EveryStack]
    [Requirement("ASG-WEB-2")]
    public async Task Tracking_never_removes_an_instance(string stack) => (await Stacks.Primary(stack))
        .Where(node => node.Type == Types.Policy && node.Text("policyType") == "TargetTrackingScaling")
        .ShouldAllHave(Types.Policy, new { targetTrackingConfiguration = new { disableScaleIn = true } });

    [Theory]
    [Requirement("ASG-WEB-2")]
    [InlineData("web", "web-blue-cpu web-blue-memory")]
    [InlineData("api", "api-blue-cpu api-blue-requests api-blue-sessions")]
    [InlineData("booking", "booking-blue-backlog booking-blue-bookings booking-blue-cpu")]
    public async Task Each_service_tracks_what_its_policy_names_and_nothing_else(string service, string policies)
    {
        var graph = await Stacks.Primary(Stacks.ProdAr);

        var tracking = graph.OfType(Types.Policy)
            .Where(policy => policy.Text("policyType") == "TargetTrackingScaling" && policy.Name.StartsWith($"{service}-blue-", StringComparison.Ordinal))
            .Select(policy => policy.Name)
            .Order(StringComparer.Ordinal);

        Assert.Equal(policies.Split(' '), tracking);
    }

    [Theory, EveryStack]
    [Requirement("ASG-WEB-2")]
    [Requirement("C-1")]
    public async Task Every_fleet_is_held_at_seventy_percent_of_its_processors(string stack)
    {
        var graph = await Stacks.Primary(stack);

        graph.ShouldHaveCount(Types.Policy, graph.OfType(Types.Group).Count(), new
        {
            targetTrackingConfiguration = new
            {
                predefinedMetricSpecification = new { predefinedMetricType = "ASGAverageCPUUtilization" },
                targetValue = 70,
            },
        });
    }

    [Theory, EveryStack]
    [Requirement("ASG-WEB-3")]
    public async Task Web_is_held_at_eighty_percent_of_its_memory_by_group_alone(string stack) =>
        (await Stacks.Primary(stack)).Named("web-blue-memory").ShouldHave(Types.Policy, new
        {
            targetTrackingConfiguration = new
            {
                customizedMetricSpecification = new
                {
                    @namespace = "CWAgent",
                    metricName = "mem_used_percent",
                    statistic = "Average",
                    metricDimensions = new[] { new { name = "AutoScalingGroupName", value = $"barberpro-{stack}-web-blue" } },
                },
                targetValue = 80,
            },
        });

    [Theory, EveryStack]
    [Requirement("ASG-API-2")]
    public async Task The_API_is_held_at_12000_requests_per_instance_and_minute(string stack) =>
        (await Stacks.Primary(stack)).Named("api-blue-requests").ShouldHave(Types.Policy, new
        {
            targetTrackingConfiguration = new { predefinedMetricSpecification = new { predefinedMetricType = "ALBRequestCountPerTarget" }, targetValue = 12000 },
        });

    [Theory, EveryStack]
    [Requirement("ASG-API-2")]
    [Requirement("LB-1")]
    public async Task Requests_are_tracked_only_once_the_group_and_its_rule_stand(string stack)
    {
        var graph = await Stacks.Primary(stack);
        var policy = graph.Get(Types.Policy, "api-green-requests");

        Assert.Equal([$"{Types.Group} api-green", $"{Types.ListenerRule} api"], graph.Predecessors(policy));
        Assert.Equal(
            [$"{Types.Balancer} balancer", $"{Types.TargetGroup} api-green"],
            graph.Sources(policy, "targetTrackingConfiguration.predefinedMetricSpecification.resourceLabel"));
    }

    [Fact]
    [Requirement("ASG-API-2")]
    public async Task The_requests_counted_are_those_of_load_balancer_and_target_group()
    {
        var policy = (await Stacks.Primary(Stacks.ProdAr)).Get(Types.Policy, "api-blue-requests");

        Assert.Matches(
            "^app/[^/]+/[0-9a-f]+/targetgroup/[^/]+/[0-9a-f]+$", policy.Text("targetTrackingConfiguration", "predefinedMetricSpecification", "resourceLabel"));
    }

    [Theory, EveryStack]
    [Requirement("ASG-API-3")]
    public async Task The_API_is_held_at_170_sessions_per_instance(string stack) =>
        Tracked(await Stacks.Primary(stack), "api-blue-sessions", 170, "BarberPro/Business", "ActiveSessions", OfGroup(stack, "api-blue"));

    [Theory, EveryStack]
    [Requirement("ASG-BIZ-1")]
    public async Task Booking_is_held_at_100_requests_per_instance_and_minute(string stack) =>
        Tracked(await Stacks.Primary(stack), "booking-blue-bookings", 100, "BarberPro/Business", "BookingRequests", OfGroup(stack, "booking-blue"));

    [Theory, EveryStack]
    [Requirement("ASG-BKG-2")]
    public async Task Booking_is_held_at_25_waiting_bookings_per_instance(string stack) =>
        Tracked(await Stacks.Primary(stack), "booking-blue-backlog", 25, "AWS/SQS", "ApproximateNumberOfMessagesVisible", [("QueueName", $"barberpro-{stack}-booking")]);

    [Theory, EveryStack]
    [Requirement("X-8")]
    public async Task No_tracked_expression_fills_in_missing_points(string stack)
    {
        var graph = await Stacks.Primary(stack);

        var expressions = graph.OfType(Types.Policy)
            .SelectMany(policy => policy.Inputs.Leaves())
            .Where(leaf => leaf.Key == "expression")
            .Select(leaf => leaf.Value.Text);

        Assert.Equal(["m1/m2"], expressions.Distinct());
    }

    private static (string Name, string Value)[] OfGroup(string stack, string fleet) =>
        [("Environment", stack), ("AutoScalingGroupName", $"barberpro-{stack}-{fleet}")];

    private static void Tracked(ResourceGraph graph, string policy, int target, string space, string metric, params (string Name, string Value)[] dimensions)
    {
        var group = policy[..policy.LastIndexOf('-')];
        graph.Named(policy).ShouldHave(Types.Policy, new
        {
            targetTrackingConfiguration = new
            {
                targetValue = target,
                customizedMetricSpecification = new
                {
                    metrics = new object[]
                    {
                        Stat("m1", space, metric, "Sum", dimensions),
                        Stat("m2", "AWS/AutoScaling", "GroupInServiceInstances", "Average", ("AutoScalingGroupName", $"barberpro-{graph.Stack}-{group}")),
                        new { id = "result", expression = "m1/m2", returnData = true },
                    },
                },
            },
        });
    }

    private static object Stat(string id, string @namespace, string metricName, string stat, params (string Name, string Value)[] dimensions) => new
    {
        id,
        returnData = false,
        metricStat = new
        {
            stat,
            metric = new { @namespace, metricName, dimensions = dimensions.Select(dimension => new { name = dimension.Name, value = dimension.Value }) },
        },
    };
}
