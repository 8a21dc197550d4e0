using BarberPro.Graph;
using BarberPro.Infra.Tests.Graph;

namespace BarberPro.Infra.Tests.Infra.Components.Monitoring;

public sealed class ResponseTimeAlarmTests
{
    private static readonly string[] Fleets = ["web-blue", "web-green", "api-blue", "api-green", "booking-blue", "booking-green"];

    public static TheoryData<string, string> EveryFleet
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var stack in Stacks.All)
            {
                foreach (var fleet in Fleets)
                {
                    data.Add(stack, fleet);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(EveryFleet))]
    [Requirement("ASG-API-2")]
    [Requirement("ASG-TRG-1")]
    [Requirement("C-2")]
    [Requirement("C-3")]
    public async Task Two_hundred_milliseconds_at_p95_for_three_minutes_warn(string stack, string fleet)
    {
        var graph = await Stacks.Primary(stack);

        graph.Named($"{fleet}-response-time").ShouldHave(Types.Alarm, new
        {
            @namespace = "AWS/ApplicationELB",
            metricName = "TargetResponseTime",
            extendedStatistic = "p95",
            evaluateLowSampleCountPercentiles = "ignore",
            comparisonOperator = "GreaterThanThreshold",
            threshold = 0.2,
            period = 60,
            evaluationPeriods = 3,
            datapointsToAlarm = 3,
            treatMissingData = "notBreaching",
        });
        Assert.Equal([$"{Types.Topic} alerts-warning"], graph.Sources(graph.Get(Types.Alarm, $"{fleet}-response-time"), "alarmActions"));
        Watches(graph, fleet, "response-time");
    }

    [Theory]
    [MemberData(nameof(EveryFleet))]
    [Requirement("MON-3")]
    [Requirement("C-3")]
    public async Task Four_hundred_milliseconds_at_p95_for_three_minutes_page(string stack, string fleet)
    {
        var graph = await Stacks.Primary(stack);

        graph.Named($"{fleet}-response-time-critical").ShouldHave(Types.Alarm, new
        {
            metricName = "TargetResponseTime",
            extendedStatistic = "p95",
            evaluateLowSampleCountPercentiles = "ignore",
            threshold = 0.4,
            period = 60,
            evaluationPeriods = 3,
            datapointsToAlarm = 3,
            treatMissingData = "notBreaching",
            alarmActions = (string?)null,
        });
        Assert.Contains($"\"barberpro-{stack}-{fleet}-response-time-critical\"", graph.Get(Types.Page, "page-api").Text("alarmRule"), StringComparison.Ordinal);
        Watches(graph, fleet, "response-time-critical");
    }

    [Theory]
    [MemberData(nameof(EveryFleet))]
    [Requirement("MON-16")]
    [Requirement("C-2")]
    public async Task A_mean_of_a_hundred_and_fifty_milliseconds_for_five_minutes_warns(string stack, string fleet)
    {
        var graph = await Stacks.Primary(stack);

        graph.Named($"{fleet}-response-time-mean").ShouldHave(Types.Alarm, new
        {
            metricName = "TargetResponseTime",
            statistic = "Average",
            extendedStatistic = (string?)null,
            threshold = 0.15,
            period = 60,
            evaluationPeriods = 5,
            datapointsToAlarm = 5,
            treatMissingData = "notBreaching",
        });
        Assert.Equal([$"{Types.Topic} alerts-warning"], graph.Sources(graph.Get(Types.Alarm, $"{fleet}-response-time-mean"), "alarmActions"));
        Watches(graph, fleet, "response-time-mean");
    }

    [Theory, EveryStack]
    [Requirement("C-2")]
    public void Nobody_promises_less_than_light_takes(string stack)
    {
        var policy = Stacks.Policy(stack);

        // 8,417 km of fibre from Buenos Aires to Ashburn and back: 84 ms, which no figure at the load balancer knows of.
        var (target, mean) = (policy.Fleets.Scaling.ResponseTime.High.Above, policy.Monitoring.ResponseTime.Mean.Above);
        Assert.Equal((116, 66), ((target - TimeSpan.FromMilliseconds(84)).TotalMilliseconds, (mean - TimeSpan.FromMilliseconds(84)).TotalMilliseconds));
    }

    private static void Watches(ResourceGraph graph, string fleet, string purpose) => Assert.Equal(
        [$"{Types.Balancer} balancer", $"{Types.TargetGroup} {fleet}"],
        graph.Sources(graph.Get(Types.Alarm, $"{fleet}-{purpose}"), "dimensions").Order(StringComparer.Ordinal));
}
