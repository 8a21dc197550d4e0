using BarberPro.Graph;
using BarberPro.Graph.Values;
using BarberPro.Infra.Tests.Graph;

namespace BarberPro.Infra.Tests.Infra.Platforms;

public sealed class AlarmTests
{
    [Theory, EveryStack]
    [Requirement("X-4")]
    public async Task Only_plain_metric_alarms_scale(string stack)
    {
        var graph = await Stacks.Graph(stack);

        Assert.All(Scaling(graph), node => Assert.Equal(Types.Alarm, node.Type));
        Assert.All(Scaling(graph), alarm => Assert.Null(alarm.Value("thresholdMetricId")));
    }

    [Theory, EveryStack]
    [Requirement("X-4")]
    public async Task Every_alarm_that_scales_runs_one_policy_of_its_own_fleet(string stack)
    {
        var graph = await Stacks.Graph(stack);

        Assert.NotEmpty(Scaling(graph));
        Assert.All(Scaling(graph), alarm => Assert.Equal(alarm.Parent, Action(graph, alarm).Parent));
    }

    [Theory, EveryStack]
    [Requirement("X-5")]
    [Requirement("ASG-WEB-4")]
    public async Task Only_simple_scaling_removes_instances_since_it_alone_rests_between_an_alarm_s_repeats(string stack)
    {
        var graph = await Stacks.Graph(stack);

        var shrinking = graph.OfType(Types.Policy).Where(policy => Says(policy, "scalingAdjustment", value => value.Number < 0)).ToArray();

        Assert.Equal(graph.OfType(Types.Group).Count(), shrinking.Length);
        Assert.All(shrinking, policy => Assert.Equal("SimpleScaling", policy.Text("policyType")));
    }

    [Theory, EveryStack]
    [Requirement("ASG-WEB-4")]
    public async Task Cooldowns_and_warm_ups_stand_only_on_the_policies_that_honour_them(string stack)
    {
        var policies = (await Stacks.Graph(stack)).OfType(Types.Policy).ToArray();

        Assert.All(policies, policy => Assert.Equal(policy.Text("policyType") == "SimpleScaling", policy.Value("cooldown") is not null));
        Assert.All(policies, policy => Assert.Null(policy.Value("estimatedInstanceWarmup")));
    }

    [Theory, EveryStack]
    [Requirement("X-8")]
    public async Task Missing_points_are_filled_in_only_where_the_worst_is_one_instance_less(string stack)
    {
        var graph = await Stacks.Graph(stack);

        var filling = graph.OfType(Types.Alarm).Where(alarm => Says(alarm, "expression", value => value.Text!.Contains("FILL"))).ToArray();

        Assert.NotEmpty(filling);
        Assert.All(filling, alarm => Assert.Equal(-1, Action(graph, alarm).Value("scalingAdjustment")?.Number));
        Assert.All(filling, alarm => Assert.True(alarm.Value("datapointsToAlarm")!.Number >= 3));
    }

    [Theory, EveryStack]
    [Requirement("MON-2")]
    [Requirement("ASG-TRG-1")]
    public async Task No_metric_of_AWS_is_watched_more_often_than_it_is_written(string stack)
    {
        var watched = (await Stacks.Graph(stack)).OfType(Types.Alarm).SelectMany(Watched).Where(metric => IsOf("AWS/", metric.Namespace)).ToArray();

        Assert.NotEmpty(watched);
        Assert.All(watched, metric => Assert.Equal(0, metric.Period % 60));
    }

    [Theory, EveryStack]
    [Requirement("ASG-SPD-1")]
    public async Task Every_alarm_period_is_one_that_CloudWatch_knows(string stack) =>
        Assert.All(
            (await Stacks.Graph(stack)).OfType(Types.Alarm).SelectMany(Watched), metric => Assert.True(metric.Period is 10 or 20 or 30 || metric.Period % 60 == 0));

    [Theory, EveryStack]
    [Requirement("ASG-SPD-1")]
    public async Task Every_fleet_grows_on_an_alarm_of_at_most_two_datapoints(string stack)
    {
        var graph = await Stacks.Graph(stack);

        var quick = Scaling(graph)
            .Where(alarm => alarm.Value("datapointsToAlarm")!.Number <= 2 && Action(graph, alarm).Text("policyType") == "StepScaling");

        Assert.Empty(graph.OfType(Types.Group).Select(group => group.Parent).Except(quick.Select(alarm => alarm.Parent)));
    }

    [Theory, EveryStack]
    [Requirement("ASG-TRG-1")]
    public async Task Silence_never_scales_and_few_samples_decide_nothing(string stack)
    {
        var graph = await Stacks.Graph(stack);

        Assert.All(Scaling(graph), alarm => Assert.Equal("notBreaching", alarm.Text("treatMissingData")));
        graph.Where(node => Says(node, "stat", value => value.Text!.StartsWith('p')))
            .ShouldAllHave(Types.Alarm, new { evaluateLowSampleCountPercentiles = "ignore" });
    }

    [Theory, EveryStack]
    [Requirement("X-9")]
    public async Task Every_metric_of_our_own_says_which_environment_it_is_from(string stack)
    {
        var graph = await Stacks.Graph(stack);

        var alarmed = graph.OfType(Types.Alarm).SelectMany(Watched).Where(metric => IsOf("BarberPro/", metric.Namespace)).ToArray();
        var tracked = graph.OfType(Types.Policy).SelectMany(Tracked).Where(metric => IsOf("BarberPro/", metric["namespace"]!.Text!)).ToArray();

        // A filter on lines of others finds no environment in them: it writes it into the metric's name instead (DB-8).
        Assert.All(alarmed, metric => Assert.True(
            metric.Dimensions?["Environment"]?.Text == stack || metric.Name.Contains($"-{stack}", StringComparison.Ordinal), $"{metric}"));
        Assert.All(tracked, metric => Assert.Equal(stack, metric["dimensions"]!.Items.Single(dimension => dimension["name"]!.Text == "Environment")["value"]!.Text));
        Assert.Empty(new[] { "ActiveSessions", "BookingRequests", "SlotsInUse" }.Except(alarmed.Select(metric => metric.Name)));
        Assert.Equal(["ActiveSessions", "BookingRequests"], tracked.Select(metric => metric["metricName"]!.Text).Distinct().Order(StringComparer.Ordinal));
    }

    /// <summary>Whatever runs a scaling policy.</summary>
    private static ResourceNode[] Scaling(ResourceGraph graph) =>
    [
        .. graph.Resources.Where(node => node.References.Any(reference =>
            reference.Property.StartsWith("alarmActions", StringComparison.Ordinal) && graph.Find(reference.Urn)!.Type == Types.Policy)),
    ];

    private static ResourceNode Action(ResourceGraph graph, ResourceNode alarm) =>
        graph.Find(alarm.References.Single(reference => reference.Property.StartsWith("alarmActions", StringComparison.Ordinal)).Urn)!;

    private static bool Says(ResourceNode node, string key, Func<GraphValue, bool> condition) =>
        node.Inputs.Leaves().Any(leaf => leaf.Key == key && condition(leaf.Value));

    private static bool IsOf(string family, string metricNamespace) => metricNamespace.StartsWith(family, StringComparison.Ordinal);

    private static IEnumerable<WatchedMetric> Watched(ResourceNode alarm) => alarm.Value("metricQueries") is { } queries
        ? queries.Items.Select(query => query["metric"]).OfType<GraphValue>().Select(Watched)
        : [Watched(alarm.Inputs)];

    private static WatchedMetric Watched(GraphValue metric) =>
        new(metric["namespace"]!.Text!, metric["metricName"]!.Text!, metric["period"]!.Number!.Value, metric["dimensions"]);

    private static IEnumerable<GraphValue> Tracked(ResourceNode policy) =>
        (policy.Value("targetTrackingConfiguration", "customizedMetricSpecification", "metrics")?.Items ?? [])
            .Select(query => query["metricStat"]?["metric"])
            .OfType<GraphValue>();

    private sealed record WatchedMetric(string Namespace, string Name, double Period, GraphValue? Dimensions);
}
