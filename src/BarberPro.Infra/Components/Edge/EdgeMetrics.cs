using System.Collections.Immutable;

using BarberPro.Infra.Components.Logging;
using BarberPro.Infra.Naming;
using BarberPro.Policies.Edge;

using Pulumi;
using Pulumi.Aws.CloudWatch;
using Pulumi.Aws.CloudWatch.Inputs;

namespace BarberPro.Infra.Components.Edge;

/// <summary>What metrics of the edge need from elsewhere.</summary>
/// <param name="Context">Where they stand.</param>
/// <param name="Logs">Log groups of the services that visitors reach.</param>
public sealed record EdgeMetricsInputs(RegionContext Context, ImmutableArray<ServiceLog> Logs);

/// <summary>
/// What the services' logs tell about the edge (CDN-5, CDN-8): every request carries the visitor's country and the data centre that passed it on, and
/// browsers report how long the edge took. <c>docs/edge.md</c> says which fields the application writes.
/// </summary>
public sealed class EdgeMetrics : ComponentResource
{
    /// <summary>Declares filters and the saved query.</summary>
    public EdgeMetrics(string name, GeographyPolicy policy, EdgeMetricsInputs inputs, ComponentResourceOptions? options = null)
        : base("barberpro:edge:EdgeMetrics", name, options)
    {
        var inside = new CustomResourceOptions { Parent = this };
        foreach (var log in inputs.Logs)
        {
            _ = new LogMetricFilter(ResourceNames.Logical(name, log.Service, "requests"), new()
            {
                LogGroupName = log.GroupName,
                Pattern = "{ $.colo = \"*\" && $.country = \"*\" }",
                MetricTransformation = Metric(EdgeMetric.Requests, "1", "Count", ["country", "colo"]),
            }, inside);
            _ = new LogMetricFilter(ResourceNames.Logical(name, log.Service, "latency"), new()
            {
                LogGroupName = log.GroupName,
                Pattern = "{ $.edgeLatency >= 0 && $.country = \"*\" }",
                MetricTransformation = Metric(EdgeMetric.Latency, "$.edgeLatency", "Milliseconds", ["country"]),
            }, inside);
        }

        _ = new QueryDefinition(name, new()
        {
            Name = inputs.Context.Names.Physical("edge", "points-of-presence"),
            LogGroupNames = LogGroups(inputs.Logs),
            QueryString = EdgeQuery.Of(policy.PointsOfPresence, policy.Latency.Percentile),
        }, inside);
        RegisterOutputs();
    }

    private static Output<string>[] LogGroups(ImmutableArray<ServiceLog> logs)
    {
        var names = new Output<string>[logs.Length];
        for (var index = 0; index < names.Length; index++)
        {
            names[index] = logs[index].GroupName;
        }

        return names;
    }

    // Dimensions are called like the fields. No default value: it would be published without dimensions, which is another metric.
    private static LogMetricFilterMetricTransformationArgs Metric(string metric, string value, string unit, string[] fields)
    {
        var transformation = new LogMetricFilterMetricTransformationArgs
        {
            Namespace = EdgeMetric.Namespace,
            Name = metric,
            Value = value,
            Unit = unit,
            Dimensions = { ["Environment"] = "$.environment" },
        };
        foreach (var field in fields)
        {
            transformation.Dimensions.Add(field, $"$.{field}");
        }

        return transformation;
    }
}
