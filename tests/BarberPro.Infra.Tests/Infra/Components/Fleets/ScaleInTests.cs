using BarberPro.Graph;
using BarberPro.Infra.Tests.Graph;

namespace BarberPro.Infra.Tests.Infra.Components.Fleets;

public sealed class ScaleInTests
{
    [Theory, EveryStack]
    [Requirement("ASG-WEB-4")]
    [Requirement("X-5")]
    public async Task A_fleet_shrinks_by_one_and_rests_five_minutes(string stack) => (await Stacks.Primary(stack))
        .Where(node => node.Name.EndsWith("-scale-in", StringComparison.Ordinal))
        .ShouldAllHave(Types.Policy, new { policyType = "SimpleScaling", adjustmentType = "ChangeInCapacity", scalingAdjustment = -1, cooldown = 300 });

    [Theory]
    [Requirement("ASG-TRG-2")]
    [Requirement("C-1")]
    [InlineData("web", "IF(rt<0.1 AND cpu<40 AND mem*n/(n-1)<72,1,0)")]
    [InlineData("api", "IF(rt<0.1 AND cpu<40 AND FILL(req,0)*n/(5*(n-1))<10800 AND FILL(s,0)/(5*(n-1))<153,1,0)")]
    [InlineData("booking", "IF(rt<0.1 AND cpu<40 AND FILL(q,0)<=50 AND FILL(b,0)/(5*(n-1))<90 AND FILL(q,0)/(n-1)<22.5,1,0)")]
    public async Task Fifteen_idle_minutes_remove_an_instance_that_the_rest_can_do_without(string service, string expression)
    {
        var graph = await Stacks.Primary(Stacks.ProdAr);

        graph.Named($"{service}-blue-idle").ShouldHave(Types.Alarm, new
        {
            comparisonOperator = "GreaterThanOrEqualToThreshold",
            threshold = 1,
            evaluationPeriods = 3,
            datapointsToAlarm = 3,
            treatMissingData = "notBreaching",
            evaluateLowSampleCountPercentiles = "ignore",
        });
        Watches(graph, $"{service}-blue-idle", expression, period: 300);
    }

    [Theory]
    [Requirement("ASG-TRG-3")]
    [Requirement("C-1")]
    [InlineData("web", "IF(rt<0.2 AND mem*n/(n-1)<72,cpu,100)")]
    [InlineData("api", "IF(rt<0.2 AND FILL(req,0)*n/(n-1)<10800 AND FILL(s,0)/(n-1)<153,cpu,100)")]
    [InlineData("booking", "IF(rt<0.2 AND FILL(q,0)<=50 AND FILL(b,0)/(n-1)<90 AND FILL(q,0)/(n-1)<22.5,cpu,100)")]
    public async Task Five_very_idle_minutes_remove_an_instance_that_the_rest_can_do_without(string service, string expression)
    {
        var graph = await Stacks.Primary(Stacks.ProdAr);

        graph.Named($"{service}-blue-very-idle").ShouldHave(Types.Alarm, new
        {
            comparisonOperator = "LessThanThreshold",
            threshold = 30,
            evaluationPeriods = 5,
            datapointsToAlarm = 5,
            treatMissingData = "notBreaching",
        });
        Watches(graph, $"{service}-blue-very-idle", expression, period: 60);
    }

    [Theory, EveryStack]
    [Requirement("X-5")]
    [Requirement("ASG-TRG-2")]
    [Requirement("ASG-TRG-3")]
    public async Task Both_idle_alarms_of_a_fleet_run_the_one_policy_that_knows_a_rest(string stack)
    {
        var graph = await Stacks.Primary(stack);

        foreach (var fleet in graph.OfType(Types.Group).Select(group => group.Name))
        {
            Assert.Equal([$"{Types.Policy} {fleet}-scale-in"], graph.Sources(graph.Get(Types.Alarm, $"{fleet}-idle"), "alarmActions"));
            Assert.Equal([$"{Types.Policy} {fleet}-scale-in"], graph.Sources(graph.Get(Types.Alarm, $"{fleet}-very-idle"), "alarmActions"));
        }
    }

    [Theory]
    [Requirement("ASG-TRG-2")]
    [InlineData("web", "mem Average mem_used_percent")]
    [InlineData("api", "req Sum RequestCountPerTarget", "s Sum ActiveSessions")]
    [InlineData("booking", "b Sum BookingRequests", "q Maximum ApproximateNumberOfMessagesVisible")]
    public async Task An_idle_alarm_reads_the_metrics_that_its_expression_names_and_no_other(string service, params string[] metrics)
    {
        var alarm = (await Stacks.Primary(Stacks.ProdAr)).Get(Types.Alarm, $"{service}-blue-idle");

        var queries = alarm.Value("metricQueries")!.Items.Where(query => query["metric"] is not null)
            .Select(query => $"{query["id"]!.Text} {query["metric"]!["stat"]!.Text} {query["metric"]!["metricName"]!.Text}");

        Assert.Equal(["rt p95 TargetResponseTime", "cpu Average CPUUtilization", "n Average GroupInServiceInstances", .. metrics], queries);
    }

    private static void Watches(ResourceGraph graph, string alarm, string expression, int period)
    {
        var queries = graph.Get(Types.Alarm, alarm).Value("metricQueries")!.Items;

        Assert.Equal(expression, queries.Single(query => query["returnData"]!.Flag == true)["expression"]!.Text);
        Assert.Equal([period], queries.Where(query => query["metric"] is not null).Select(query => (int)query["metric"]!["period"]!.Number!.Value).Distinct());
    }
}
