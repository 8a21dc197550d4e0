using BarberPro.Infra.Components.Firewall;
using BarberPro.Infra.Components.Monitoring;
using BarberPro.Infra.Tests.Graph;
using BarberPro.Preview;

using Pulumi;

namespace BarberPro.Infra.Tests.Infra.Components.Firewall;

public sealed class FirewallLogTests
{
    [Theory, EveryStack]
    [Requirement("SEC-4")]
    public async Task The_firewall_writes_to_the_group_whose_name_WAF_demands(string stack)
    {
        var graph = await Stacks.Graph(stack);
        var groups = graph.OfType(Types.LogGroup).Where(group => group.Text("name") == $"aws-waf-logs-barberpro-{stack}").ToArray();

        Assert.Equal(graph.OfType(Types.WebAcl).Count(), groups.Length);
        Assert.All(graph.OfType("aws:wafv2/webAclLoggingConfiguration:WebAclLoggingConfiguration"), logging =>
        {
            Assert.StartsWith(Types.LogGroup, graph.Sources(logging, "logDestinationConfigs").Single(), StringComparison.Ordinal);
            Assert.DoesNotContain(":*", logging.Value("logDestinationConfigs")!.Items.Single().Text, StringComparison.Ordinal);
            Assert.StartsWith(Types.WebAcl, graph.Sources(logging, "resourceArn").Single(), StringComparison.Ordinal);
        });
    }

    [Theory, EveryStack]
    [Requirement("SEC-4")]
    public async Task What_would_let_somebody_sign_in_is_never_written(string stack) =>
        (await Stacks.Graph(stack)).ShouldAllHave("aws:wafv2/webAclLoggingConfiguration:WebAclLoggingConfiguration", new
        {
            redactedFields = new[] { new { singleHeader = new { name = "authorization" } }, new { singleHeader = new { name = "cookie" } } },
        });

    [Theory, EveryStack]
    [Requirement("SEC-2")]
    [Requirement("SEC-8")]
    public async Task The_alarm_watches_the_metric_that_the_firewall_writes(string stack)
    {
        var graph = await Stacks.Graph(stack);

        Assert.Equal(
            graph.OfType(Types.WebAcl).Select(firewall => firewall.Text("visibilityConfig", "metricName")).Order(StringComparer.Ordinal),
            graph.OfType(Types.Alarm).Where(alarm => alarm.Value("metricName")?.Text == "BlockedRequests").Select(alarm => alarm.Text("dimensions", "WebACL")).Order(StringComparer.Ordinal));
    }

    [Theory, EveryStack]
    [Requirement("SEC-2")]
    [Requirement("SEC-8")]
    public async Task More_than_a_hundred_refused_requests_a_minute_warn_after_five(string stack) =>
        (await Stacks.Primary(stack)).ShouldHaveCount(Types.Alarm, 1, new
        {
            @namespace = "AWS/WAFV2",
            metricName = "BlockedRequests",
            statistic = "Sum",
            threshold = 100,
            period = 60,
            evaluationPeriods = 5,
            comparisonOperator = "GreaterThanThreshold",
            dimensions = new { Region = "us-east-1", Rule = "ALL", WebACL = $"barberpro-{stack}-firewall" },
        });

    [Fact]
    [Requirement("SEC-8")]
    public async Task A_patient_alarm_counts_as_many_a_minute()
    {
        var graph = await GraphRecorder.RecordAsync(() => _ = new FirewallAlarms(
            "guard", new(Above: 30, TimeSpan.FromMinutes(20)), new(Samples.Context, new AlertRoutes(Output.Create("warn"), Output.Create("page"), "https://runbooks.example"), "guard")));

        graph.ShouldHaveCount(Types.Alarm, 1, new { period = 300, evaluationPeriods = 4, threshold = 150 });
    }
}
