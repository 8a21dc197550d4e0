using BarberPro.Infra.Tests.Graph;

namespace BarberPro.Infra.Tests.Infra.Components.Fleets;

public sealed class ScaleOutTests
{
    [Theory, EveryStack]
    [Requirement("ASG-TRG-1")]
    [Requirement("C-1")]
    public async Task More_than_eighty_percent_of_the_processors_for_five_minutes_adds_instances(string stack)
    {
        var graph = await Stacks.Primary(stack);

        foreach (var fleet in graph.OfType(Types.Group).Select(group => group.Name))
        {
            graph.Named($"{fleet}-cpu-high").ShouldHave(Types.Alarm, new
            {
                @namespace = "AWS/EC2",
                metricName = "CPUUtilization",
                dimensions = new { AutoScalingGroupName = $"barberpro-{stack}-{fleet}" },
                statistic = "Average",
                period = 60,
                evaluationPeriods = 5,
                datapointsToAlarm = 5,
                comparisonOperator = "GreaterThanThreshold",
                threshold = 80,
                treatMissingData = "notBreaching",
            });
        }
    }

    [Theory, EveryStack]
    [Requirement("ASG-TRG-1")]
    public async Task Two_instances_come_above_eighty_percent_and_three_above_ninety(string stack) => (await Stacks.Primary(stack))
        .Where(node => node.Name.EndsWith("-cpu-high", StringComparison.Ordinal))
        .ShouldAllHave(Types.Policy, Steps(("0", "10", 2), ("10", null, 3)));

    [Theory, EveryStack]
    [Requirement("ASG-TRG-1")]
    [Requirement("ASG-API-2")]
    public async Task A_response_time_above_200_ms_for_three_minutes_adds_instances_if_machines_are_busy(string stack)
    {
        var graph = await Stacks.Primary(stack);

        foreach (var fleet in graph.OfType(Types.Group).Select(group => group.Name))
        {
            graph.Named($"{fleet}-response-high").ShouldHave(Types.Alarm, new
            {
                comparisonOperator = "GreaterThanThreshold",
                threshold = 0.2,
                evaluationPeriods = 3,
                datapointsToAlarm = 3,
                treatMissingData = "notBreaching",
                evaluateLowSampleCountPercentiles = "ignore",
                metricQueries = new object[]
                {
                    Query("rt", new { @namespace = "AWS/ApplicationELB", metricName = "TargetResponseTime", stat = "p95", period = 60 }),
                    Query("cpu", new
                    {
                        @namespace = "AWS/EC2",
                        metricName = "CPUUtilization",
                        stat = "Average",
                        period = 60,
                        dimensions = new { AutoScalingGroupName = $"barberpro-{stack}-{fleet}" },
                    }),
                    new { id = "result", expression = "IF(rt>0.2 AND cpu>30,rt,0)", returnData = true },
                },
            });
        }
    }

    [Theory, EveryStack]
    [Requirement("ASG-TRG-1")]
    public async Task One_instance_comes_above_200_ms_and_two_above_400(string stack) => (await Stacks.Primary(stack))
        .Where(node => node.Name.EndsWith("-response-high", StringComparison.Ordinal))
        .ShouldAllHave(Types.Policy, Steps(("0", "0.2", 1), ("0.2", null, 2)));

    [Theory, EveryStack]
    [Requirement("ASG-API-2")]
    public async Task Each_fleet_reads_the_response_time_of_its_own_targets(string stack)
    {
        var graph = await Stacks.Primary(stack);

        Assert.All(graph.OfType(Types.Group), group => Assert.Equal(
            [$"{Types.Balancer} balancer", $"{Types.TargetGroup} {group.Name}"],
            graph.Sources(graph.Get(Types.Alarm, $"{group.Name}-response-high"), "metricQueries[0]")));
    }

    [Theory, EveryStack]
    [Requirement("ASG-BKG-2")]
    public async Task More_than_fifty_waiting_bookings_for_a_minute_add_instances(string stack)
    {
        var graph = await Stacks.Primary(stack);

        graph.Where(node => node.Name.EndsWith("-queue-high", StringComparison.Ordinal)).ShouldAllHave(Types.Alarm, new
        {
            @namespace = "AWS/SQS",
            metricName = "ApproximateNumberOfMessagesVisible",
            dimensions = new { QueueName = $"barberpro-{stack}-booking" },
            statistic = "Maximum",
            period = 60,
            evaluationPeriods = 1,
            datapointsToAlarm = 1,
            comparisonOperator = "GreaterThanThreshold",
            threshold = 50,
            treatMissingData = "notBreaching",
        });
        Assert.Equal(
            ["booking-blue-queue-high", "booking-green-queue-high"],
            graph.OfType(Types.Alarm).Select(alarm => alarm.Name).Where(name => name.Contains("queue")));
    }

    [Theory, EveryStack]
    [Requirement("ASG-BKG-2")]
    public async Task The_longer_the_queue_the_more_instances_come(string stack) => (await Stacks.Primary(stack))
        .Where(node => node.Name.EndsWith("-queue-high", StringComparison.Ordinal))
        .ShouldAllHave(Types.Policy, Steps(("0", "50", 1), ("50", "150", 2), ("150", null, 3)));

    [Theory]
    [Requirement("ASG-TRG-1")]
    [Requirement("ASG-BKG-2")]
    [InlineData("web-blue-cpu-high")]
    [InlineData("api-green-response-high")]
    [InlineData("booking-blue-queue-high")]
    public async Task An_alarm_runs_the_policy_of_its_own_fleet_and_purpose(string name)
    {
        var graph = await Stacks.Primary(Stacks.ProdAr);

        Assert.Equal([$"{Types.Policy} {name}"], graph.Sources(graph.Get(Types.Alarm, name), "alarmActions"));
    }

    private static object Query(string id, object metric) => new { id, returnData = false, metric };

    private static object Steps(params (string Lower, string? Upper, int Add)[] steps) => new
    {
        policyType = "StepScaling",
        adjustmentType = "ChangeInCapacity",
        metricAggregationType = "Average",
        stepAdjustments = steps.Select(step => new
        {
            metricIntervalLowerBound = step.Lower,
            metricIntervalUpperBound = step.Upper,
            scalingAdjustment = step.Add,
        }),
    };
}
