using BarberPro.Graph;
using BarberPro.Infra.Tests.Graph;

namespace BarberPro.Infra.Tests.Infra.Components.Databases;

public sealed class ServerAlarmTests
{
    public static TheoryData<string> Servers => ["database-primary", "database-replica-1", "database-replica-2", "database-replica-3", "sae1-database-standby"];

    [Theory]
    [MemberData(nameof(Servers))]
    [Requirement("DB-11")]
    public async Task A_server_of_production_warns_above_150_connections_for_five_minutes(string server) => (await Alarm(server, "connection-use")).ShouldHave(
        Types.Alarm,
        new { @namespace = "AWS/RDS", metricName = "DatabaseConnections", statistic = "Average", threshold = 150, period = 60, evaluationPeriods = 5, datapointsToAlarm = 5 });

    [Theory]
    [MemberData(nameof(Servers))]
    [Requirement("DB-8")]
    public async Task A_server_of_production_warns_of_more_than_50_slow_queries_in_five_minutes(string server)
    {
        var graph = await Stacks.Graph(Stacks.ProdAr);
        var filter = graph.Get(Types.LogMetricFilter, $"{server}-slow-queries");
        var alarm = graph.Get(Types.Alarm, $"{server}-slow-queries");

        Assert.Equal("\"duration:\" -\"plan:\"", filter.Text("pattern"));
        Assert.Equal([$"{Types.LogGroup} {server}-postgresql"], graph.Sources(filter, "logGroupName"));
        Assert.Equal(("BarberPro/Database", filter.Text("metricTransformation", "name")), (alarm.Text("namespace"), alarm.Text("metricName")));
        Assert.Equal((50d, 300d, 1d, "Sum"), (alarm.Value("threshold")!.Number, alarm.Value("period")!.Number, alarm.Value("evaluationPeriods")!.Number, alarm.Text("statistic")));
    }

    [Theory, EveryStack]
    [Requirement("X-9")]
    [Requirement("DB-8")]
    public async Task A_filter_of_plain_text_tells_the_environment_in_its_metric_s_name(string stack)
    {
        var names = (await Stacks.Graph(stack)).OfType(Types.LogMetricFilter)
            .Where(filter => filter.Name.EndsWith("-slow-queries", StringComparison.Ordinal))
            .Select(filter => filter.Text("metricTransformation", "name"))
            .ToArray();

        Assert.NotEmpty(names);
        Assert.All(names, name => Assert.StartsWith($"SlowQueries-{stack}-", name, StringComparison.Ordinal));
        Assert.Equal(names.Length, names.Distinct().Count());
    }

    [Theory]
    [Requirement("DB-3")]
    [InlineData("database-replica-1")]
    [InlineData("database-replica-3")]
    [InlineData("sae1-database-standby")]
    public async Task A_replica_warns_when_it_is_30_seconds_behind_for_longer_than_an_idle_primary_explains(string server) => (await Alarm(server, "replica-lag")).ShouldHave(
        Types.Alarm, new { metricName = "ReplicaLag", statistic = "Minimum", threshold = 30, period = 60, evaluationPeriods = 6, datapointsToAlarm = 6 });

    [Fact]
    [Requirement("DB-3")]
    public async Task The_primary_follows_nobody() =>
        Assert.DoesNotContain((await Stacks.Graph(Stacks.ProdAr)).OfType(Types.Alarm), alarm => alarm.Name == "database-primary-replica-lag");

    [Theory]
    [MemberData(nameof(Servers))]
    [Requirement("MON-4")]
    public async Task A_server_s_disk_warns_at_the_same_200_ms_as_its_queries(string server)
    {
        (await Alarm(server, "disk-read-latency")).ShouldHave(Types.Alarm, new { metricName = "ReadLatency", threshold = 0.2, period = 60, evaluationPeriods = 3 });
        (await Alarm(server, "disk-write-latency")).ShouldHave(Types.Alarm, new { metricName = "WriteLatency", threshold = 0.2, period = 60, evaluationPeriods = 3 });
    }

    [Theory]
    [MemberData(nameof(Servers))]
    [Requirement("DB-10")]
    public async Task A_server_warns_of_old_transactions_and_a_busy_processor(string server)
    {
        (await Alarm(server, "transaction-age")).ShouldHave(
            Types.Alarm, new { metricName = "MaximumUsedTransactionIDs", statistic = "Maximum", threshold = 1_000_000_000, period = 60, evaluationPeriods = 5 });
        (await Alarm(server, "database-processor")).ShouldHave(Types.Alarm, new { metricName = "CPUUtilization", threshold = 80, period = 300, evaluationPeriods = 3 });
    }

    [Theory]
    [Requirement("DB-2")]
    [InlineData("prod-ar", 26_843_545_600)]
    [InlineData("dev", 1_073_741_824)]
    public async Task A_disk_with_less_than_a_twentieth_free_pages_and_so_has_no_action_of_its_own(string stack, long bytes)
    {
        var graph = await Stacks.Graph(stack);
        var alarms = graph.OfType(Types.Alarm).Where(alarm => alarm.Name.EndsWith("-free-storage", StringComparison.Ordinal)).ToArray();

        Assert.Equal(graph.OfType(Types.Database).Count(), alarms.Length);
        Assert.All(alarms, alarm =>
        {
            Assert.Equal(("FreeStorageSpace", "LessThanThreshold"), (alarm.Text("metricName"), alarm.Text("comparisonOperator")));
            Assert.Equal((bytes, 300d, 3d), (alarm.Value("threshold")!.Number, alarm.Value("period")!.Number, alarm.Value("evaluationPeriods")!.Number));
            Assert.Null(alarm.Value("alarmActions"));
        });
    }

    private static async Task<ResourceGraph> Alarm(string server, string purpose) => (await Stacks.Graph(Stacks.ProdAr)).Named($"{server}-{purpose}");
}
