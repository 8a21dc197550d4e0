using BarberPro.Infra.Components.Security;
using BarberPro.Infra.Tests.Graph;
using BarberPro.Preview;

using Pulumi;

namespace BarberPro.Infra.Tests.Infra.Components.Security;

[Requirement("SEC-8")]
public sealed class AuditAlarmsTests
{
    private const string Filter = "aws:cloudwatch/logMetricFilter:LogMetricFilter";

    [Theory]
    [InlineData("root-use", "RootUse", "$.userIdentity.type = \"Root\"", true, 0)]
    [InlineData("console-without-mfa", "ConsoleWithoutMfa", "$.additionalEventData.MFAUsed != \"Yes\"", true, 0)]
    [InlineData("trail-change", "TrailChange", "$.eventName = \"StopLogging\"", true, 0)]
    [InlineData("key-removal", "KeyRemoval", "$.eventName = \"ScheduleKeyDeletion\"", true, 0)]
    [InlineData("security-group-change", "SecurityGroupChange", "$.eventName = \"AuthorizeSecurityGroupIngress\"", false, 0)]
    [InlineData("access-change", "AccessChange", "$.eventName = \"CreateAccessKey\"", false, 0)]
    [InlineData("refused-calls", "RefusedCalls", "$.errorCode = \"AccessDenied*\"", false, 10)]
    public async Task What_the_trail_records_raises_an_alarm(string purpose, string metric, string pattern, bool pages, int tolerated)
    {
        foreach (var stack in Stacks.All)
        {
            var graph = await Stacks.Graph(stack);

            var filter = graph.Get(Filter, $"trail-{purpose}");
            Assert.Equal([$"{Types.LogGroup} trail"], graph.Sources(filter, "logGroupName"));
            Assert.Contains(pattern, filter.Text("pattern"), StringComparison.Ordinal);
            graph.Named($"trail-{purpose}").ShouldAllHave(Filter, new
            {
                metricTransformation = new { @namespace = "BarberPro/Security", name = $"{metric}-{stack}", value = "1", defaultValue = "0" },
            });
            graph.Named($"trail-{purpose}").ShouldAllHave(Types.Alarm, new
            {
                @namespace = "BarberPro/Security",
                metricName = $"{metric}-{stack}",
                statistic = "Sum",
                period = 300,
                evaluationPeriods = 1,
                comparisonOperator = "GreaterThanThreshold",
                threshold = tolerated,
                treatMissingData = "notBreaching",
            });

            // What pages is read by a composite alarm and has no action of its own.
            Assert.Equal(pages, graph.Get(Types.Alarm, $"trail-{purpose}").Value("alarmActions") is null);
        }
    }

    [Theory, EveryStack]
    public async Task One_page_reads_all_that_should_wake_somebody(string stack)
    {
        var graph = await Stacks.Graph(stack);

        var page = graph.Get("aws:cloudwatch/compositeAlarm:CompositeAlarm", "page-security").Text("alarmRule");
        Assert.Equal(
            ["console-without-mfa", "key-removal", "root-use", "trail-change"],
            graph.OfType(Types.Alarm)
                .Where(alarm => alarm.Name.StartsWith("trail-", StringComparison.Ordinal) && page.Contains($"ALARM(\"{alarm.Text("name")}\")", StringComparison.Ordinal))
                .Select(alarm => alarm.Name["trail-".Length..])
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Figures_come_from_policy()
    {
        AuditAlarms? alarms = null;
        var graph = await GraphRecorder.RecordAsync(
            () => alarms = new("trail", SecuritySamples.Policy.Audit, new(Samples.Context, Output.Create("/barberpro/test/trail"), SecuritySamples.Alerts)));

        graph.ShouldAllHave(Types.Alarm, new { period = 600 });
        graph.ShouldHave(Types.Alarm, new { metricName = "RefusedCalls-test", threshold = 3 });
        Assert.Equal(4, alarms!.PagingAlarms.Length);
    }

    [Fact]
    public void Every_purpose_and_every_metric_is_one_event_s_own()
    {
        var events = AuditEvents.Of(SecuritySamples.Policy.Audit);

        Assert.Equal(events.Length, events.Select(audited => audited.Purpose).Distinct().Count());
        Assert.Equal(events.Length, events.Select(audited => audited.Metric).Distinct().Count());
        Assert.All(events, audited => Assert.Equal(audited.Pattern.Count(letter => letter is '(' or '{'), audited.Pattern.Count(letter => letter is ')' or '}')));

        // CloudWatch Logs takes 1,024 characters.
        Assert.All(events, audited => Assert.InRange(audited.Pattern.Length, 1, 1024));
    }
}
