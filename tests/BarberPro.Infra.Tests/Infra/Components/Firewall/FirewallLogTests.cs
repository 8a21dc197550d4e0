using BarberPro.Infra.Tests.Graph;

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
}
