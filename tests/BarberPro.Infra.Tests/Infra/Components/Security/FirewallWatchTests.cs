using BarberPro.Infra.Components.Security;
using BarberPro.Infra.Tests.Graph;
using BarberPro.Preview;

namespace BarberPro.Infra.Tests.Infra.Components.Security;

[Requirement("SEC-8")]
public sealed class FirewallWatchTests
{
    [Fact]
    public async Task Many_refused_requests_are_a_warning()
    {
        var graph = await GraphRecorder.RecordAsync(
            () => _ = new FirewallWatch("firewall", SecuritySamples.Policy.Firewall, new(Samples.Context, "barberpro-test", SecuritySamples.Alerts)));

        graph.ShouldHaveCount(Types.Alarm, 1, new
        {
            @namespace = "AWS/WAFV2",
            metricName = "BlockedRequests",
            statistic = "Sum",
            dimensions = new { WebACL = "barberpro-test", Rule = "ALL", Region = "eu-west-1" },
            period = 120,
            evaluationPeriods = 1,
            threshold = 42,
            alarmActions = new[] { "arn:aws:sns:eu-west-1:123456789012:warning" },
        });
    }

    [Theory, EveryStack]
    [Requirement("SEC-2")]
    public void Five_hundred_refused_requests_in_five_minutes_are_still_noise(string stack) =>
        Assert.Equal(new(500, TimeSpan.FromMinutes(5)), Stacks.Policy(stack).Security.Firewall);
}
