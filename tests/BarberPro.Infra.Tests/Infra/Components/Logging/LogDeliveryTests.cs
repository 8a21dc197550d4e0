using BarberPro.Graph;
using BarberPro.Infra.Tests.Graph;

namespace BarberPro.Infra.Tests.Infra.Components.Logging;

public sealed class LogDeliveryTests
{
    private const string Subscription = "aws:cloudwatch/logSubscriptionFilter:LogSubscriptionFilter";
    private const string Mask = "aws:cloudwatch/logDataProtectionPolicy:LogDataProtectionPolicy";
    private const string Stream = "aws:kinesis/firehoseDeliveryStream:FirehoseDeliveryStream";
    private const string Query = "aws:cloudwatch/queryDefinition:QueryDefinition";

    private static readonly string[] Services = ["api", "booking", "web"];

    [Theory, EveryStack]
    [Requirement("LOG-1")]
    public async Task Every_line_of_every_service_flows_into_its_region_s_archive(string stack)
    {
        var graph = await Stacks.Graph(stack);

        foreach (var prefix in Prefixes(graph))
        {
            foreach (var service in Services)
            {
                var filter = graph.Get(Subscription, $"{prefix}log-delivery-{service}-archive");
                Assert.Equal("", filter.Text("filterPattern"));
                Assert.Equal([$"{Types.LogGroup} {prefix}{service}"], graph.Sources(filter, "logGroup"));
                Assert.Equal([$"{Stream} {prefix}log-delivery-archive"], graph.Sources(filter, "destinationArn"));
                Assert.Equal([$"{Types.Role} {prefix}log-delivery"], graph.Sources(filter, "roleArn"));
            }
        }
    }

    [Theory, EveryStack]
    [Requirement("LOG-3")]
    public async Task Nothing_leaves_a_log_group_before_it_is_masked_and_before_the_role_may_hand_it_over(string stack)
    {
        var graph = await Stacks.Graph(stack);

        Assert.All(graph.OfType(Subscription), filter =>
        {
            var (mask, group) = (graph.Predecessors(filter).Single(name => name.StartsWith(Mask, StringComparison.Ordinal)), graph.Sources(filter, "logGroup"));
            Assert.Equal(group, graph.Sources(graph.OfType(Mask).Single(node => $"{node}" == mask), "logGroupName"));
            Assert.Contains(graph.Predecessors(filter), name => name.StartsWith("aws:iam/rolePolicy:RolePolicy ", StringComparison.Ordinal));
        });
    }

    [Theory, EveryStack]
    [Requirement("LOG-1")]
    [Requirement("LOG-4")]
    public async Task No_log_group_has_more_than_its_two_subscriptions_and_one_is_kept(string stack)
    {
        var graph = await Stacks.Graph(stack);

        Assert.All(graph.OfType(Subscription).GroupBy(filter => string.Join(' ', graph.Sources(filter, "logGroup"))), filters => Assert.Single(filters));
        Assert.False(Stacks.Policy(stack).Logging.OpenSearch.Enabled);
        Assert.Equal("barberpro-log-search", Stacks.Policy(stack).Logging.OpenSearch.Stream);
    }

    [Fact]
    [Requirement("LOG-4")]
    public async Task A_search_engine_takes_the_second_subscription_and_nothing_else_changes()
    {
        var without = await LoggingSamples.RecordAsync(LoggingSamples.Policy);
        var with = await LoggingSamples.RecordAsync(LoggingSamples.Policy with { OpenSearch = new(Enabled: true, "shop-search") });

        var added = Assert.Single(with.Resources.ExceptBy(without.Resources.Select(node => node.Urn), node => node.Urn));
        Assert.Equal($"{Subscription} way-shop-search", $"{added}");
        Assert.Equal("arn:aws:kinesis:eu-west-1:123456789012:stream/shop-search", added.Text("destinationArn"));
    }

    [Theory, EveryStack]
    [Requirement("LOG-1")]
    public async Task CloudWatch_Logs_of_this_account_may_put_records_into_the_archive_and_do_nothing_else(string stack)
    {
        var graph = await Stacks.Graph(stack);

        var role = graph.Get(Types.Role, "log-delivery");
        Assert.Contains("\"Service\":\"logs.amazonaws.com\"", role.Text("assumeRolePolicy"), StringComparison.Ordinal);
        Assert.Contains($"\"aws:SourceAccount\":\"{Stacks.Policy(stack).Platform.Account}\"", role.Text("assumeRolePolicy"), StringComparison.Ordinal);
        graph.Named("log-delivery").ShouldAllHave("aws:iam/rolePolicy:RolePolicy", new
        {
            policy = new
            {
                Statement = new[]
                {
                    new
                    {
                        Effect = "Allow",
                        Action = new[] { "firehose:PutRecord", "firehose:PutRecordBatch" },
                        Resource = graph.Get(Stream, "log-delivery-archive").Outputs["arn"]!.Text,
                    },
                },
            },
        });
    }

    [Theory, EveryStack]
    [Requirement("LOG-3")]
    public async Task People_find_a_query_for_each_question_of_the_market_over_all_services(string stack)
    {
        var graph = await Stacks.Graph(stack);

        var queries = graph.OfType(Query).Where(query => graph.Get(Types.Role, "log-delivery").Parent == query.Parent).ToArray();
        Assert.Equal(
            ["bookings-failed", "mercadopago-calls", "payments", "peso-conversion", "places", "slow-requests"],
            queries.Select(query => query.Text("name")[$"barberpro-{stack}-log-delivery-".Length..]).Order(StringComparer.Ordinal));
        Assert.All(queries, query => Assert.Equal(Services.Select(service => $"{Types.LogGroup} {service}"), graph.Sources(query, "logGroupNames").Order(StringComparer.Ordinal)));
    }

    [Theory]
    [Requirement("LOG-3")]
    [InlineData("slow-requests", "fields @timestamp, @log, event, durationMs, country, province, colo\n| filter durationMs > 200\n| sort durationMs desc\n| limit 100")]
    [InlineData("peso-conversion", "filter event = \"peso.conversion\"\n| stats count(*) as events, avg(durationMs) as mean, pct(durationMs, 95) as p95, max(durationMs) as slowest by bin(5m) as time, currency\n| sort time desc\n| limit 100")]
    [InlineData("mercadopago-calls", "filter event = \"mercadopago.call\"\n| stats count(*) as events, avg(durationMs) as mean, pct(durationMs, 95) as p95, max(durationMs) as slowest by bin(5m) as time, province\n| sort time desc\n| limit 100")]
    [InlineData("payments", "filter event = \"payment.processed\"\n| stats count(*) as events, avg(durationMs) as mean, pct(durationMs, 95) as p95, max(durationMs) as slowest by bin(5m) as time, currency\n| sort time desc\n| limit 100")]
    [InlineData("bookings-failed", "filter event = \"booking.failed\"\n| stats count(*) as events, avg(durationMs) as mean, pct(durationMs, 95) as p95, max(durationMs) as slowest by bin(5m) as time, province\n| sort time desc\n| limit 100")]
    [InlineData("places", "filter ispresent(country)\n| stats count(*) as requests, avg(durationMs) as mean, pct(durationMs, 95) as p95 by country, province, colo\n| sort requests desc\n| limit 100")]
    public async Task A_saved_query_asks_what_its_name_says(string name, string text) =>
        Assert.Equal(text, (await Stacks.Graph(Stacks.ProdAr)).Get(Query, $"log-delivery-{name}").Text("queryString"));

    [Fact]
    [Requirement("LOG-3")]
    public async Task Queries_come_from_policy()
    {
        var graph = await LoggingSamples.RecordAsync(LoggingSamples.Policy);

        Assert.Equal(
            ["fields @timestamp, @log, event, durationMs, country, province, colo\n| filter durationMs > 350\n| sort durationMs desc\n| limit 40"],
            graph.OfType(Query).Where(query => query.Name == "way-slow-requests").Select(query => query.Text("queryString")));
        Assert.Contains("event = \"refund.done\"", graph.Get(Query, "way-refunds").Text("queryString"), StringComparison.Ordinal);
        Assert.Contains("bin(15m) as time, province", graph.Get(Query, "way-refunds").Text("queryString"), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Prefixes(ResourceGraph graph) =>
        graph.OfType(Stream).Select(stream => stream.Name[..^"log-delivery-archive".Length]).Order(StringComparer.Ordinal);
}
