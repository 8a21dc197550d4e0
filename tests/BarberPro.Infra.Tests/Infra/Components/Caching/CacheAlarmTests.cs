using BarberPro.Infra.Tests.Graph;

namespace BarberPro.Infra.Tests.Infra.Components.Caching;

public sealed class CacheAlarmTests
{
    public static TheoryData<string> Nodes => [.. new[] { "cache", "sae1-cache" }.SelectMany(cache => new[] { "0001-001", "0001-002", "0002-001", "0002-002", "0003-001", "0003-002" }.Select(node => $"{cache}-{node}"))];

    [Theory]
    [MemberData(nameof(Nodes))]
    [Requirement("CA-3")]
    public async Task Each_node_warns_below_90_percent_of_hits_for_three_times_five_minutes(string node)
    {
        var graph = await Stacks.Graph(Stacks.ProdAr);

        graph.Named($"{node}-cache-hit-rate").ShouldHave(Types.Alarm, new
        {
            threshold = 90,
            comparisonOperator = "LessThanThreshold",
            evaluationPeriods = 3,
            datapointsToAlarm = 3,
            treatMissingData = "notBreaching",
            metricQueries = new object[]
            {
                new { id = "hits", metric = new { @namespace = "AWS/ElastiCache", metricName = "CacheHits", stat = "Sum", period = 300, dimensions = new { CacheClusterId = Id(node) } } },
                new { id = "misses", metric = new { @namespace = "AWS/ElastiCache", metricName = "CacheMisses", stat = "Sum", period = 300, dimensions = new { CacheClusterId = Id(node) } } },
                new { id = "result", expression = "IF(hits + misses > 0, 100 * hits / (hits + misses), 100)", returnData = true },
            },
        });
    }

    [Theory]
    [MemberData(nameof(Nodes))]
    [Requirement("MON-12")]
    [Requirement("CA-2")]
    public async Task Each_node_warns_when_it_is_busy_full_or_behind(string node)
    {
        var graph = await Stacks.Graph(Stacks.ProdAr);

        graph.Named($"{node}-cache-processor").ShouldHave(Types.Alarm, On(node, "EngineCPUUtilization", "Average", 80, 60, 5));
        graph.Named($"{node}-cache-memory").ShouldHave(Types.Alarm, On(node, "DatabaseMemoryUsagePercentage", "Average", 80, 60, 5));
        graph.Named($"{node}-cache-evictions").ShouldHave(Types.Alarm, On(node, "Evictions", "Sum", 0, 300, 1));
        graph.Named($"{node}-cache-replication-lag").ShouldHave(Types.Alarm, On(node, "ReplicationLag", "Maximum", 10, 60, 5));
    }

    [Fact]
    [Requirement("MON-12")]
    public async Task A_node_without_a_copy_has_no_lag()
    {
        var alarms = (await Stacks.Graph(Stacks.Dev)).OfType(Types.Alarm).Where(alarm => alarm.Name.StartsWith("cache-", StringComparison.Ordinal)).Select(alarm => alarm.Name);

        Assert.Equal(
            ["cache-0001-001-cache-evictions", "cache-0001-001-cache-hit-rate", "cache-0001-001-cache-memory", "cache-0001-001-cache-processor"], alarms.Order(StringComparer.Ordinal));
    }

    private static object On(string node, string metric, string statistic, int threshold, int period, int datapoints) => new
    {
        @namespace = "AWS/ElastiCache",
        metricName = metric,
        statistic,
        threshold,
        period,
        evaluationPeriods = datapoints,
        comparisonOperator = "GreaterThanThreshold",
        dimensions = new { CacheClusterId = Id(node) },
    };

    private static string Id(string node) => $"barberpro-prod-ar-{node}";
}
