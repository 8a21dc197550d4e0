using System.Text.Json;

using BarberPro.Graph;
using BarberPro.Graph.Values;
using BarberPro.Infra.Components.Monitoring;

namespace BarberPro.Infra.Tests.Infra.Components.Monitoring;

/// <summary>Whatever reads a metric of our own reads one that somebody writes, with the same dimensions.</summary>
public sealed class MetricCatalogueTests
{
    [Theory, EveryStack]
    [Requirement("X-9")]
    [Requirement("MON-2")]
    public async Task Whatever_is_read_is_written(string stack)
    {
        var graph = await Stacks.Graph(stack);
        var written = MetricCatalogue.All(Stacks.Policy(stack).Monitoring)
            .Where(metric => metric.Emitter != MetricEmitter.LogFilter)
            .Select(metric => Signature(metric.Namespace, metric.Name, metric.Dimensions))
            .Concat(graph.OfType(Types.LogMetricFilter).Select(Filtered))
            .ToHashSet();

        var read = graph.OfType(Types.Alarm).SelectMany(Watched).Concat(graph.OfType(Types.Policy).SelectMany(Tracked)).Concat(graph.OfType(Types.Dashboard).SelectMany(Drawn)).Distinct().ToArray();

        Assert.NotEmpty(read);
        Assert.Empty(read.Except(written));
    }

    [Theory, EveryStack]
    [Requirement("X-9")]
    public void Every_metric_says_first_which_environment_it_is_from(string stack) =>
        Assert.All(MetricCatalogue.All(Stacks.Policy(stack).Monitoring), metric => Assert.Equal("Environment", metric.Dimensions[0]));

    [Theory, EveryStack]
    public void No_metric_is_there_twice(string stack)
    {
        var all = MetricCatalogue.All(Stacks.Policy(stack).Monitoring);

        Assert.Equal(all.Length, all.DistinctBy(metric => (metric.Namespace, metric.Name)).Count());
    }

    [Theory, EveryStack]
    [Requirement("MON-2")]
    [Requirement("MON-14")]
    public async Task The_services_are_told_which_metrics_to_write(string stack)
    {
        var parameter = (await Stacks.Primary(stack)).Get(Types.Parameter, "metrics");
        using var metrics = JsonDocument.Parse(parameter.Text("insecureValue"));

        Assert.Equal($"/barberpro/{stack}/metrics", parameter.Text("name"));
        Assert.InRange(parameter.Text("insecureValue").Length, 1, 4096);
        Assert.Equal(
            MetricCatalogue.All(Stacks.Policy(stack).Monitoring).Where(metric => metric.Emitter == MetricEmitter.Service).Select(metric => $"{metric.Namespace} {metric.Name} {(metric.IsFast ? 1 : 60)}"),
            metrics.RootElement.EnumerateArray().Select(metric => $"{metric.GetProperty("namespace")} {metric.GetProperty("name")} {metric.GetProperty("storageResolution")}"));
    }

    [Fact]
    public void The_emitter_is_told_unit_dimensions_and_resolution() => Assert.Equal(
        """[{"namespace":"BarberPro/Booking","name":"SlotsInUse","unit":"Percent","dimensions":["Environment","AutoScalingGroupName"],"storageResolution":1}]""",
        EmitterConfiguration.Of([MetricCatalogue.SlotsInUse, MetricCatalogue.Maintenance]));

    private static string Signature(string metricNamespace, string name, IEnumerable<string> dimensions) =>
        $"{metricNamespace} {name} {string.Join(',', dimensions.Order(StringComparer.Ordinal))}";

    private static bool IsOurs(string metricNamespace) => metricNamespace.StartsWith("BarberPro/", StringComparison.Ordinal);

    private static string Filtered(ResourceNode filter)
    {
        var metric = filter.Value("metricTransformation")!;
        return Signature(metric["namespace"]!.Text!, metric["name"]!.Text!, metric["dimensions"]?.Members.Select(member => member.Name) ?? []);
    }

    private static IEnumerable<string> Watched(ResourceNode alarm) =>
        (alarm.Value("metricQueries") is { } queries ? queries.Items.Select(query => query["metric"]).OfType<GraphValue>() : [alarm.Inputs])
            .Where(metric => IsOurs(metric["namespace"]!.Text!))
            .Select(metric => Signature(metric["namespace"]!.Text!, metric["metricName"]!.Text!, metric["dimensions"]?.Members.Select(member => member.Name) ?? []));

    private static IEnumerable<string> Tracked(ResourceNode policy) =>
        (policy.Value("targetTrackingConfiguration", "customizedMetricSpecification", "metrics")?.Items ?? [])
            .Select(query => query["metricStat"]?["metric"])
            .OfType<GraphValue>()
            .Where(metric => IsOurs(metric["namespace"]!.Text!))
            .Select(metric => Signature(metric["namespace"]!.Text!, metric["metricName"]!.Text!, metric["dimensions"]!.Items.Select(dimension => dimension["name"]!.Text!)));

    private static IEnumerable<string> Drawn(ResourceNode dashboard)
    {
        using var body = JsonDocument.Parse(dashboard.Text("dashboardBody"));
        return
        [
            .. body.RootElement.GetProperty("widgets").EnumerateArray()
                .Where(widget => widget.GetProperty("type").GetString() == "metric")
                .SelectMany(widget => widget.GetProperty("properties").GetProperty("metrics").EnumerateArray())
                .Where(line => line.GetArrayLength() > 1 && IsOurs(line[0].GetString()!))
                .Select(line => Signature(line[0].GetString()!, line[1].GetString()!, Enumerable.Range(0, (line.GetArrayLength() - 3) / 2).Select(index => line[2 + (2 * index)].GetString()!))),
        ];
    }
}
