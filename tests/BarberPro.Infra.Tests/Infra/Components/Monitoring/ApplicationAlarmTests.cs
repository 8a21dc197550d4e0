using BarberPro.Infra.Components.Monitoring;
using BarberPro.Infra.Tests.Graph;
using BarberPro.Policies.Monitoring;
using BarberPro.Policies.Units;

namespace BarberPro.Infra.Tests.Infra.Components.Monitoring;

public sealed class ApplicationAlarmTests
{
    [Theory, EveryStack]
    [Requirement("MON-5")]
    [Requirement("C-14")]
    public async Task More_than_five_per_cent_of_failed_bookings_page(string stack) => await FailuresPageAsync(stack, "booking-failures", "BarberPro/Booking", 5);

    [Theory, EveryStack]
    [Requirement("MON-6")]
    [Requirement("C-14")]
    public async Task More_than_three_per_cent_of_failed_payments_page(string stack) => await FailuresPageAsync(stack, "payment-failures", "BarberPro/Payment", 3);

    [Theory, EveryStack]
    [Requirement("C-14")]
    public async Task Bookings_and_payments_page_without_each_other(string stack)
    {
        var graph = await Stacks.Primary(stack);

        Assert.DoesNotContain("payment", graph.Get(Types.Page, "page-bookings").Text("alarmRule"), StringComparison.Ordinal);
        Assert.DoesNotContain("booking", graph.Get(Types.Page, "page-payments").Text("alarmRule"), StringComparison.Ordinal);
    }

    [Fact]
    [Requirement("MON-5")]
    public void A_share_of_a_handful_is_no_share()
    {
        var metric = MetricCatalogue.BookingAttempts.As("Sum", "test");

        var condition = FailureRate.Of("many fail", metric, metric, new FailurePolicy(new Percent(7.5m), TimeSpan.FromMinutes(10), 33));

        Assert.Equal("IF(n>=33,100*f/n,0)", condition.Expression);
        Assert.Equal((7.5, 600, 1), (condition.Threshold, condition.Window.Seconds, condition.Window.Datapoints));
    }

    [Theory, EveryStack]
    [Requirement("MON-4")]
    public async Task Queries_above_two_hundred_milliseconds_at_p95_page(string stack)
    {
        var graph = await Stacks.Primary(stack);

        graph.Named("alarms-query-time").ShouldHave(Types.Alarm, new
        {
            @namespace = "BarberPro/Database",
            metricName = "QueryDuration",
            extendedStatistic = "p95",
            threshold = 200,
            period = 60,
            evaluationPeriods = 3,
            dimensions = new { Environment = stack },
            alarmActions = (string?)null,
        });
        Assert.Contains("alarms-query-time", graph.Get(Types.Page, "page-database").Text("alarmRule"), StringComparison.Ordinal);
    }

    [Theory, EveryStack]
    [Requirement("ASG-BKG-3")]
    public async Task Bookings_that_take_more_than_three_seconds_warn(string stack)
    {
        var graph = await Stacks.Primary(stack);

        graph.Named("alarms-booking-time").ShouldHave(Types.Alarm, new
        {
            @namespace = "BarberPro/Booking",
            metricName = "ProcessingTime",
            extendedStatistic = "p95",
            threshold = 3000,
            period = 60,
            evaluationPeriods = 3,
            dimensions = new { Environment = stack },
        });
        Assert.Equal([$"{Types.Topic} alerts-warning"], graph.Sources(graph.Get(Types.Alarm, "alarms-booking-time"), "alarmActions"));
    }

    [Theory, EveryStack]
    [Requirement("ASG-BKG-3")]
    public async Task A_booking_that_waits_for_more_than_thirty_seconds_warns(string stack)
    {
        var graph = await Stacks.Primary(stack);

        graph.Named("alarms-booking-waiting").ShouldHave(Types.Alarm, new
        {
            @namespace = "AWS/SQS",
            metricName = "ApproximateAgeOfOldestMessage",
            statistic = "Maximum",
            threshold = 30,
            period = 60,
            evaluationPeriods = 3,
        });
        Assert.Equal([$"{Types.Queue} booking"], graph.Sources(graph.Get(Types.Alarm, "alarms-booking-waiting"), "dimensions"));
    }

    [Theory, EveryStack]
    [Requirement("MON-15")]
    public async Task Requests_that_fail_page_and_failures_without_a_target_are_counted_outright(string stack)
    {
        var graph = await Stacks.Primary(stack);

        graph.Named("alarms-service-errors").ShouldHave(Types.Alarm, new
        {
            threshold = 5,
            evaluationPeriods = 1,
            metricQueries = new object[]
            {
                new { metric = new { metricName = "RequestCount", stat = "Sum", period = 300 } },
                new { metric = new { metricName = "HTTPCode_Target_5XX_Count", stat = "Sum", period = 300 } },
                new { expression = "IF(n>=20,100*f/n,0)" },
            },
        });
        graph.Named("alarms-balancer-errors").ShouldHave(Types.Alarm, new { metricName = "HTTPCode_ELB_5XX_Count", statistic = "Sum", threshold = 20, period = 300, evaluationPeriods = 1 });
    }

    internal static AlertRoutes Routes => new(Pulumi.Output.Create("arn:warning"), Pulumi.Output.Create("arn:critical"), "https://runbooks.example/alarms");

    private static async Task FailuresPageAsync(string stack, string purpose, string metricNamespace, double threshold)
    {
        var graph = await Stacks.Primary(stack);
        var dimensions = new { Environment = stack };

        graph.Named($"alarms-{purpose}").ShouldHave(Types.Alarm, new
        {
            comparisonOperator = "GreaterThanThreshold",
            threshold,
            evaluationPeriods = 1,
            datapointsToAlarm = 1,
            treatMissingData = "notBreaching",
            alarmActions = (string?)null,
            metricQueries = new object[]
            {
                new { id = "n", returnData = false, metric = new { @namespace = metricNamespace, metricName = "Attempts", stat = "Sum", period = 300, dimensions } },
                new { id = "f", returnData = false, metric = new { @namespace = metricNamespace, metricName = "Failed", stat = "Sum", period = 300, dimensions } },
                new { expression = "IF(n>=20,100*f/n,0)", returnData = true },
            },
        });
    }
}
