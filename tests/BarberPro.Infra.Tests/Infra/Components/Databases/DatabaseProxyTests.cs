using BarberPro.Infra.Tests.Graph;

namespace BarberPro.Infra.Tests.Infra.Components.Databases;

[Requirement("DB-5")]
public sealed class DatabaseProxyTests
{
    [Theory, EveryStack]
    public async Task The_proxy_takes_clients_over_TLS_alone_and_drops_those_idle_for_half_an_hour(string stack)
    {
        var graph = await Stacks.Graph(stack);
        var proxy = graph.Get(Types.Proxy, "database");

        graph.ShouldHaveCount(Types.Proxy, 1, new
        {
            engineFamily = "POSTGRESQL",
            requireTls = true,
            idleClientTimeout = 1800,
            auths = new[] { new { authScheme = "SECRETS", iamAuth = "DISABLED" } },
        });
        Assert.Equal([$"{Types.Secret} database"], graph.Sources(proxy, "auths"));
        Assert.Equal(3, graph.Sources(proxy, "vpcSubnetIds").Length);
        Assert.Equal([$"{Types.SecurityGroup} database"], graph.Sources(proxy, "vpcSecurityGroupIds"));
        Assert.Equal([$"{Types.LogGroup} database", $"{Types.RolePolicy} database"], graph.Predecessors(proxy).Order(StringComparer.Ordinal));
    }

    [Theory, EveryStack]
    [Requirement("DB-4")]
    [Requirement("DB-7")]
    public async Task Its_pool_is_5_to_25_percent_of_the_primary_s_connections_in_the_market_s_time(string stack) =>
        (await Stacks.Graph(stack)).ShouldHaveCount(Types.ProxyPool, 1, new
        {
            connectionPoolConfig = new
            {
                maxConnectionsPercent = 25,
                maxIdleConnectionsPercent = 5,
                connectionBorrowTimeout = 30,
                initQuery = "SET TIME ZONE 'America/Argentina/Buenos_Aires'",
            },
        });

    [Theory, EveryStack]
    [Requirement("DB-6")]
    public async Task It_stands_before_the_server_that_takes_writes_and_before_no_other(string stack)
    {
        var graph = await Stacks.Graph(stack);
        var target = Assert.Single(graph.OfType("aws:rds/proxyTarget:ProxyTarget"));

        Assert.Equal([$"{Types.Database} database-primary"], graph.Sources(target, "dbInstanceIdentifier"));
        Assert.Equal([$"{Types.Proxy} database"], graph.Sources(target, "dbProxyName"));
    }

    [Theory, EveryStack]
    [Requirement("DB-12")]
    public async Task It_may_read_its_own_secret_and_nothing_else(string stack)
    {
        var graph = await Stacks.Graph(stack);
        var policy = graph.Get(Types.RolePolicy, "database");

        Assert.Equal([$"{Types.Key} secrets", $"{Types.Secret} database"], graph.Sources(policy, "policy").Order(StringComparer.Ordinal));
        Assert.DoesNotContain("\"*\"", policy.Text("policy"), StringComparison.Ordinal);
    }

    [Theory]
    [Requirement("DB-11")]
    [InlineData("prod-ar", 40)]
    [InlineData("dev", 20)]
    public async Task It_warns_when_three_quarters_of_its_connections_are_used_or_four_fifths_of_its_pool_are_pinned(string stack, int pinned)
    {
        var graph = await Stacks.Graph(stack);

        graph.Named("database-proxy-connection-use").ShouldHave(Types.Alarm, new
        {
            threshold = 0.75,
            evaluationPeriods = 5,
            datapointsToAlarm = 5,
            comparisonOperator = "GreaterThanThreshold",
            metricQueries = new object[]
            {
                new { id = "used", metric = new { @namespace = "AWS/RDS", metricName = "DatabaseConnections", stat = "Sum", period = 60 } },
                new { id = "allowed", metric = new { metricName = "MaxDatabaseConnectionsAllowed" } },
                new { id = "result", expression = "IF(allowed > 0, used / allowed, 0)", returnData = true },
            },
        });
        graph.Named("database-pinned-sessions").ShouldHave(Types.Alarm, new
        {
            metricName = "DatabaseConnectionsCurrentlySessionPinned",
            statistic = "Sum",
            threshold = pinned,
            period = 60,
            evaluationPeriods = 5,
        });
    }
}
