using BarberPro.Infra.Components.Monitoring;
using BarberPro.Infra.Tests.Graph;

namespace BarberPro.Infra.Tests.Infra.Components.Monitoring;

[Requirement("MON-14")]
public sealed class BusinessAlarmTests
{
    [Theory, EveryStack]
    public async Task A_day_s_mean_rating_below_4_7_warns(string stack) => await WarnsDailyAsync(stack, "satisfaction", "SatisfactionScore", 4.7);

    [Theory, EveryStack]
    public async Task Sessions_that_are_not_a_tenth_longer_than_the_four_minutes_before_warn(string stack) => await WarnsDailyAsync(stack, "session-duration", "SessionDuration", 264);

    [Fact]
    public void The_shortest_session_follows_the_baseline()
    {
        var real = Stacks.Policy(Stacks.ProdAr).Monitoring;

        var other = real with { Baselines = real.Baselines with { SessionDuration = TimeSpan.FromSeconds(100) }, Business = real.Business with { SessionGain = 1.5m } };

        Assert.Equal(150, BusinessAlarms.Shortest(other));
    }

    [Theory, EveryStack]
    public void Baselines_are_assumed_until_somebody_has_measured(string stack)
    {
        var baselines = Stacks.Policy(stack).Monitoring.Baselines;

        Assert.True(baselines.IsAssumed);
        Assert.Equal((TimeSpan.FromMinutes(4), TimeSpan.FromMilliseconds(120)), (baselines.SessionDuration, baselines.ResponseTime));
        Assert.False((baselines with { MeasuredOn = new DateOnly(2026, 8, 31), Assumption = null }).IsAssumed);
    }

    [Theory]
    [Requirement("MON-13")]
    [InlineData("unusual-requests", "AWS/ApplicationELB", "RequestCount", "Sum", "LessThanLowerOrGreaterThanUpperThreshold")]
    [InlineData("unusual-response-time", "AWS/ApplicationELB", "TargetResponseTime", "Average", "GreaterThanUpperThreshold")]
    [InlineData("unusual-revenue", "BarberPro/Business", "Revenue", "Sum", "LessThanLowerThreshold")]
    public async Task What_leaves_the_band_of_two_deviations_for_a_quarter_of_an_hour_warns(string purpose, string metricNamespace, string metric, string stat, string comparison)
    {
        var graph = await Stacks.Primary(Stacks.ProdAr);

        graph.Named($"alarms-{purpose}").ShouldHave(Types.Alarm, new
        {
            comparisonOperator = comparison,
            threshold = (double?)null,
            thresholdMetricId = "band",
            evaluationPeriods = 3,
            datapointsToAlarm = 3,
            metricQueries = new object[]
            {
                new { id = "m1", returnData = true, metric = new { @namespace = metricNamespace, metricName = metric, stat, period = 300 } },
                new { id = "band", returnData = true, expression = "ANOMALY_DETECTION_BAND(m1,2)" },
            },
        });
        Assert.Equal([$"{Types.Topic} alerts-warning"], graph.Sources(graph.Get(Types.Alarm, $"alarms-{purpose}"), "alarmActions"));
    }

    private static async Task WarnsDailyAsync(string stack, string purpose, string metric, double threshold)
    {
        var graph = await Stacks.Primary(stack);

        graph.Named($"alarms-{purpose}").ShouldHave(Types.Alarm, new
        {
            @namespace = "BarberPro/Business",
            metricName = metric,
            statistic = "Average",
            comparisonOperator = "LessThanThreshold",
            threshold,
            period = 86400,
            evaluationPeriods = 1,
            dimensions = new { Environment = stack },
        });
        Assert.Equal([$"{Types.Topic} alerts-warning"], graph.Sources(graph.Get(Types.Alarm, $"alarms-{purpose}"), "alarmActions"));
    }
}
