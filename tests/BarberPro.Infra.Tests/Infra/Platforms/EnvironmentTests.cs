namespace BarberPro.Infra.Tests.Infra.Platforms;

/// <summary>Several environments in one account keep out of each other's way. Alarms and scaling policies are looked at in AlarmTests.</summary>
[Requirement("X-9")]
public sealed class EnvironmentTests
{
    private const string Filter = "aws:cloudwatch/logMetricFilter:LogMetricFilter";

    /// <summary>What an account has once, or once a region.</summary>
    private static readonly string[] Single =
    [
        "aws:accessanalyzer/analyzer:Analyzer", "aws:backup/restoreTestingPlan:RestoreTestingPlan", "aws:costexplorer/anomalyMonitor:AnomalyMonitor",
        "aws:costexplorer/costAllocationTag:CostAllocationTag", "aws:guardduty/detector:Detector",
    ];

    [Theory, EveryStack]
    public async Task A_metric_from_a_log_says_its_environment_in_the_line_or_in_its_name(string stack)
    {
        var filters = (await Stacks.Graph(stack)).OfType(Filter).ToArray();

        Assert.NotEmpty(filters);
        Assert.All(filters, filter =>
        {
            var metric = filter.Value("metricTransformation")!;
            var dimensions = metric["dimensions"];
            var isNamed = metric["name"]!.Text!.Contains(stack, StringComparison.Ordinal);

            Assert.StartsWith("BarberPro/", metric["namespace"]!.Text, StringComparison.Ordinal);
            Assert.True(isNamed || dimensions?["Environment"]?.Text == "$.environment", $"{filter} does not say which environment it is from");

            // CloudWatch Logs takes three dimensions at most, and no default value beside any.
            Assert.InRange(dimensions?.Members.Count() ?? 0, 0, 3);
            Assert.False(dimensions?.Members.Any() == true && metric["defaultValue"] is not null, $"{filter} has dimensions and a default value");
        });
    }

    [Fact]
    public async Task What_an_account_has_once_stands_in_one_stack_alone()
    {
        var owners = new List<string>();
        foreach (var stack in Stacks.All)
        {
            var graph = await Stacks.Graph(stack);
            owners.AddRange(Single.Where(type => graph.OfType(type).Any()).Select(_ => stack));
        }

        Assert.Equal([Stacks.ProdAr], owners.Distinct());
    }

    [Theory, EveryStack]
    public async Task A_rule_of_events_hears_of_its_own_environment_alone_where_the_event_says_whose_it_is(string stack)
    {
        var graph = await Stacks.Graph(stack);
        var rules = graph.OfType("aws:cloudwatch/eventRule:EventRule").Where(rule => rule.Value("eventPattern")?.Text?.Contains("aws.backup", StringComparison.Ordinal) == true).ToArray();

        Assert.NotEmpty(rules);
        Assert.All(rules, rule => Assert.Contains(rule.References, reference => reference.Property == "eventPattern"));
    }
}
