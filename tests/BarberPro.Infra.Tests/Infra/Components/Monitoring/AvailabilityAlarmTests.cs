using BarberPro.Infra.Components.Monitoring;
using BarberPro.Infra.Tests.Graph;
using BarberPro.Policies.Monitoring;
using BarberPro.Policies.Units;

namespace BarberPro.Infra.Tests.Infra.Components.Monitoring;

[Requirement("MON-15")]
public sealed class AvailabilityAlarmTests
{
    private static readonly AvailabilityPolicy Sample = new(
        new Percent(99.5m),
        TimeSpan.FromDays(10),
        new BurnPolicy(10, TimeSpan.FromHours(2), TimeSpan.FromMinutes(10)),
        new BurnPolicy(2, TimeSpan.FromHours(8), TimeSpan.FromHours(1)));

    [Theory, EveryStack]
    [Requirement("C-9")]
    public void The_objective_allows_43_minutes_in_thirty_days_and_not_none(string stack)
    {
        var availability = Stacks.Policy(stack).Monitoring.Availability;

        Assert.Equal((99.9m, TimeSpan.FromDays(30)), (availability.Target.Points, availability.Over));
        Assert.Equal(43.2, availability.Downtime.TotalMinutes, 6);
    }

    [Theory, EveryStack]
    [Requirement("C-9")]
    public async Task No_alarm_waits_for_a_single_incident(string stack) =>
        Assert.All((await Stacks.Primary(stack)).OfType(Types.Alarm).Where(alarm => alarm.Name.StartsWith("availability-", StringComparison.Ordinal)), alarm => Assert.True(alarm.Value("threshold")!.Number > 0));

    [Theory]
    [InlineData("fast-burn", 1.44, 3600, 300)]
    [InlineData("slow-burn", 0.6, 21600, 1800)]
    public async Task Spending_is_seen_over_a_long_and_a_short_window_from_inside_and_from_outside(string burn, double threshold, int longest, int shortest)
    {
        var graph = await Stacks.Primary(Stacks.ProdAr);

        foreach (var (window, period) in new[] { ("long", longest), ("short", shortest) })
        {
            graph.Named($"availability-{burn}-requests-{window}").ShouldHave(Types.Alarm, new
            {
                threshold,
                evaluationPeriods = 1,
                alarmActions = (string?)null,
                metricQueries = new object[] { new { metric = new { period } }, new { metric = new { metricName = "HTTPCode_Target_5XX_Count", period } }, new { expression = "IF(n>=20,100*f/n,0)" } },
            });
            graph.Named($"availability-{burn}-calls-{window}").ShouldHave(Types.Alarm, new { threshold, evaluationPeriods = 1 });
            Assert.Equal(
                ["canaries-api", "canaries-booking", "canaries-health", "canaries-payment"],
                graph.Sources(graph.Get(Types.Alarm, $"availability-{burn}-calls-{window}"), "metricQueries").Select(source => source.Split(' ')[1]).Order(StringComparer.Ordinal));
        }

        var name = $"barberpro-prod-ar-availability-{burn}";
        Assert.Equal(
            $"(ALARM(\"{name}-requests-long\") AND ALARM(\"{name}-requests-short\")) OR (ALARM(\"{name}-calls-long\") AND ALARM(\"{name}-calls-short\"))",
            graph.Get(Types.Page, $"availability-{burn}").Text("alarmRule"));
    }

    [Theory, EveryStack]
    public async Task Fast_spending_pages_and_slow_spending_warns(string stack)
    {
        var graph = await Stacks.Primary(stack);

        Assert.Null(graph.Get(Types.Page, "availability-fast-burn").Value("alarmActions"));
        Assert.Contains("availability-fast-burn\"", graph.Get(Types.Page, "page-availability").Text("alarmRule"), StringComparison.Ordinal);
        Assert.Equal([$"{Types.Topic} alerts-warning"], graph.Sources(graph.Get(Types.Page, "availability-slow-burn"), "alarmActions"));
    }

    [Fact]
    public void The_threshold_is_the_allowance_times_the_rate()
    {
        Assert.Equal(5m, BurnRate.Threshold(Sample, Sample.FastBurn));
        Assert.Equal(1m, BurnRate.Threshold(Sample, Sample.SlowBurn));
        Assert.Equal(TimeSpan.FromMinutes(72), Sample.Downtime);
    }

    [Fact]
    public void The_robots_calls_count_together()
    {
        var metric = Canaries.Success(new("home", "robot-1"));

        var condition = BurnRate.OfCalls("many fail", [metric, metric], 3.5m, TimeSpan.FromHours(2));

        Assert.Equal(("100-AVG([c1,c2])", 3.5, 7200), (condition.Expression, condition.Threshold, condition.Window.Seconds));
    }
}
