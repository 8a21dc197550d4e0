using BarberPro.Infra.Tests.Graph;

namespace BarberPro.Infra.Tests.Infra.Components.Fleets;

[Requirement("ASG-SPD-1")]
public sealed class FastPathTests
{
    [Theory, EveryStack]
    [Requirement("C-1")]
    [Requirement("C-6")]
    public async Task Every_fleet_notices_within_thirty_seconds_that_its_processors_are_above_ninety_percent(string stack)
    {
        var graph = await Stacks.Primary(stack);

        Assert.All(graph.OfType(Types.Group), group =>
            graph.Named($"{group.Name}-fast").ShouldHave(Types.Alarm, Breach("CWAgent", "cpu_usage_active", 90, period: 10, datapoints: 3)));
    }

    [Theory, EveryStack]
    public async Task Every_fleet_has_a_second_net_of_two_datapoints(string stack)
    {
        var graph = await Stacks.Primary(stack);

        Assert.All(graph.OfType(Types.Group), group =>
            graph.Named($"{group.Name}-fast-net").ShouldHave(Types.Alarm, Breach("CWAgent", "cpu_usage_active", 90, period: 30, datapoints: 2)));
    }

    [Theory, EveryStack]
    public async Task The_agent_s_metric_has_the_group_as_its_only_dimension(string stack)
    {
        var graph = await Stacks.Primary(stack);
        var alarms = graph.OfType(Types.Alarm).Where(alarm => alarm.Value("metricName")?.Text == "cpu_usage_active").ToArray();

        Assert.NotEmpty(alarms);
        Assert.All(alarms, alarm => Assert.Equal(["AutoScalingGroupName"], alarm.Value("dimensions")!.Members.Select(dimension => dimension.Name)));
    }

    [Theory, EveryStack]
    public async Task Booking_whose_processors_stay_calm_notices_that_its_slots_fill(string stack)
    {
        var graph = await Stacks.Primary(stack);

        graph.Where(node => node.Name.EndsWith("-fast-slots", StringComparison.Ordinal))
            .ShouldAllHave(Types.Alarm, Breach("BarberPro/Booking", "SlotsInUse", 80, period: 10, datapoints: 3));
        Assert.Equal(
            ["booking-blue-fast-slots", "booking-green-fast-slots"],
            graph.OfType(Types.Alarm).Select(alarm => alarm.Name).Where(name => name.Contains("slots")));
    }

    [Theory, EveryStack]
    public async Task The_fast_step_trebles_the_fleet_and_adds_three_at_least(string stack) => (await Stacks.Primary(stack))
        .Where(node => node.Name.EndsWith("-fast", StringComparison.Ordinal))
        .ShouldAllHave(Types.Policy, new
        {
            policyType = "StepScaling",
            adjustmentType = "PercentChangeInCapacity",
            minAdjustmentMagnitude = 3,
            stepAdjustments = new[] { new { metricIntervalLowerBound = "0", metricIntervalUpperBound = (string?)null, scalingAdjustment = 200 } },
        });

    [Theory]
    [InlineData("web-blue-fast", "web-blue-fast")]
    [InlineData("web-blue-fast-net", "web-blue-fast")]
    [InlineData("booking-green-fast-slots", "booking-green-fast")]
    public async Task All_fast_alarms_of_a_fleet_run_the_same_policy(string alarm, string policy)
    {
        var graph = await Stacks.Primary(Stacks.ProdAr);

        Assert.Equal([$"{Types.Policy} {policy}"], graph.Sources(graph.Get(Types.Alarm, alarm), "alarmActions"));
    }

    private static object Breach(string @namespace, string metricName, int threshold, int period, int datapoints) => new
    {
        @namespace,
        metricName,
        statistic = "Average",
        period,
        evaluationPeriods = datapoints,
        datapointsToAlarm = datapoints,
        comparisonOperator = "GreaterThanThreshold",
        threshold,
        treatMissingData = "notBreaching",
    };
}
