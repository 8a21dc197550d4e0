using BarberPro.Infra.Components.Edge;
using BarberPro.Infra.Components.Monitoring;
using BarberPro.Infra.Tests.Graph;
using BarberPro.Policies.Edge;
using BarberPro.Preview;

using Pulumi;

namespace BarberPro.Infra.Tests.Infra.Components.Edge;

public sealed class EdgeMetricsTests
{
    [Theory]
    [Requirement("CDN-8")]
    [Requirement("X-9")]
    [InlineData("web")]
    [InlineData("api")]
    [InlineData("booking")]
    public async Task Requests_of_a_service_are_counted_by_country_and_data_centre(string service)
    {
        var graph = await Stacks.Primary(Stacks.ProdAr);
        var filter = graph.Get(Types.LogMetricFilter, $"edge-metrics-{service}-requests");

        graph.Named(filter.Name).ShouldHave(Types.LogMetricFilter, new
        {
            pattern = "{ $.colo = \"*\" && $.country = \"*\" }",
            metricTransformation = new
            {
                @namespace = "BarberPro/Edge",
                name = "OriginRequests",
                value = "1",
                defaultValue = (string?)null,
                dimensions = new { country = "$.country", colo = "$.colo", Environment = "$.environment" },
            },
        });
        Assert.Equal([$"{Types.LogGroup} {service}"], graph.Sources(filter, "logGroupName"));
    }

    [Theory]
    [Requirement("CDN-5")]
    [InlineData("web")]
    [InlineData("api")]
    [InlineData("booking")]
    public async Task What_browsers_report_of_the_edge_becomes_a_metric_by_country(string service) =>
        (await Stacks.Primary(Stacks.ProdAr)).Named($"edge-metrics-{service}-latency").ShouldHave(Types.LogMetricFilter, new
        {
            pattern = "{ $.edgeLatency >= 0 && $.country = \"*\" }",
            metricTransformation = new
            {
                @namespace = "BarberPro/Edge",
                name = "EdgeLatency",
                value = "$.edgeLatency",
                unit = "Milliseconds",
                defaultValue = (string?)null,
                dimensions = new { country = "$.country", Environment = "$.environment" },
            },
        });

    [Theory, EveryStack]
    [Requirement("CDN-1")]
    [Requirement("C-12")]
    public async Task The_four_cities_are_observed_by_a_saved_query(string stack)
    {
        var query = (await Stacks.Primary(stack)).Get("aws:cloudwatch/queryDefinition:QueryDefinition", "edge-metrics");

        Assert.Equal(
            "filter colo in [\"EZE\", \"COR\", \"ROS\", \"MDZ\"] | stats count(*) as requests, pct(edgeLatency, 75) as p75 by colo, country | sort requests desc",
            query.Text("queryString"));
    }

    [Fact]
    [Requirement("CDN-1")]
    [Requirement("C-12")]
    public void The_cities_are_those_of_the_requirement_and_no_resource_chooses_one() => Assert.Equal(
        ["buenos-aires EZE", "cordoba COR", "rosario ROS", "mendoza MDZ"],
        Stacks.Policy(Stacks.ProdAr).Edge.Geography.PointsOfPresence.Select(place => $"{place.City} {place.Colo}"));

    [Theory, EveryStack]
    [Requirement("C-12")]
    public async Task No_resource_names_a_data_centre_to_steer_by(string stack)
    {
        var graph = await Stacks.Graph(stack);

        Assert.DoesNotContain(
            graph.Resources.Where(node => node.Type.StartsWith("cloudflare:", StringComparison.Ordinal)).SelectMany(node => node.Inputs.Leaves()),
            leaf => leaf.Value.Text is "EZE" or "COR" or "ROS" or "MDZ" || leaf.Key == "popPools");
    }

    [Fact]
    [Requirement("CDN-5")]
    [Requirement("C-5")]
    public void The_edge_promises_fifty_milliseconds_for_three_quarters_and_the_origin_two_hundred()
    {
        var policy = Stacks.Policy(Stacks.ProdAr);

        Assert.Equal(("p75", TimeSpan.FromMilliseconds(50), TimeSpan.FromMinutes(15)), (policy.Edge.Geography.Latency.Percentile, policy.Edge.Geography.Latency.Above, policy.Edge.Geography.Latency.For));
        Assert.Equal(TimeSpan.FromMilliseconds(200), policy.Fleets.Scaling.ResponseTime.High.Above);
    }

    [Fact]
    [Requirement("C-2")]
    public void Light_alone_leaves_116_of_200_and_66_of_150_milliseconds_to_the_origin()
    {
        // Great circle Buenos Aires to Ashburn, there and back, at two thirds of the speed of light in vacuum.
        var floor = 2 * 8_417 / (299_792.458 * 2 / 3) * 1_000;

        Assert.Equal((84, 116, 66), ((int)Math.Round(floor), (int)Math.Round(200 - floor), (int)Math.Round(150 - floor)));
    }

    [Theory, EveryStack]
    [Requirement("CDN-5")]
    public async Task Visitors_of_the_market_are_served_within_fifty_milliseconds_or_somebody_is_told(string stack) =>
        (await Stacks.Primary(stack)).ShouldHaveCount(Types.Alarm, 1, new
        {
            metricName = "EdgeLatency",
            extendedStatistic = "p75",
            threshold = 50,
            period = 300,
            evaluationPeriods = 3,
            dimensions = new { country = "AR", Environment = stack },
        });

    [Fact]
    [Requirement("CDN-5")]
    public async Task A_slow_edge_warns_of_the_market_s_visitors()
    {
        var graph = await GraphRecorder.RecordAsync(() => _ = new EdgeAlarms(
            "visitors", new EdgeLatencyPolicy("p90", TimeSpan.FromMilliseconds(70), TimeSpan.FromMinutes(20)), new(Samples.Context, new AlertRoutes(Output.Create("warn"), Output.Create("page"), "https://runbooks.example"))));

        graph.ShouldHaveCount(Types.Alarm, 1, new
        {
            @namespace = "BarberPro/Edge",
            metricName = "EdgeLatency",
            extendedStatistic = "p90",
            threshold = 70,
            period = 300,
            evaluationPeriods = 4,
            comparisonOperator = "GreaterThanThreshold",
            dimensions = new { country = "UY", Environment = "test" },
            alarmActions = new[] { "warn" },
        });
    }
}
