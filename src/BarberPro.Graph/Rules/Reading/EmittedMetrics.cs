using BarberPro.Graph.Values;

namespace BarberPro.Graph.Rules;

/// <summary>
/// The metrics that something in a graph writes: log filters, the agent on the machines, functions, and the application, which reads what to report from
/// a parameter.
/// </summary>
internal sealed class EmittedMetrics
{
    private readonly HashSet<string> names = new(StringComparer.Ordinal);
    private readonly HashSet<string> namespaces = new(StringComparer.Ordinal);

    /// <summary>Reads what a graph's resources write.</summary>
    public EmittedMetrics(RuleContext graph)
    {
        foreach (var filter in graph.OfType(ResourceTypes.LogFilter))
        {
            Add(filter.Text("metricTransformation.namespace"), filter.Text("metricTransformation.name"));
        }

        foreach (var parameter in graph.OfType(ResourceTypes.SettingsParameter))
        {
            var document = CanonicalJson.TryParseDocument(parameter.Text("insecureValue") ?? parameter.Text("value") ?? "");
            foreach (var metric in document?.Items ?? [])
            {
                Add(metric["namespace"]?.Text, metric["name"]?.Text);
            }

            ReadAgent(document);
        }
    }

    /// <summary>Whether something writes the metric. Those of AWS's own services are written by AWS.</summary>
    public bool Has(string? metricNamespace, string? name) =>
        metricNamespace?.StartsWith("AWS/", StringComparison.Ordinal) == true || metricNamespace == "CloudWatchSynthetics" || names.Contains($"{metricNamespace} {name}");

    /// <summary>Whether something of the stack writes metrics into a namespace: then it should write all that are looked at there.</summary>
    public bool IsOurs(string? metricNamespace) => metricNamespace is not null && namespaces.Contains(metricNamespace);

    /// <summary>The agent names a metric after its plugin and the measurement: cpu_usage_active.</summary>
    private void ReadAgent(GraphValue? document)
    {
        foreach (var (plugin, settings) in document?.At("metrics.metrics_collected")?.Members ?? [])
        {
            foreach (var measurement in settings.Texts("measurement"))
            {
                Add(document!.Text("metrics.namespace") ?? "CWAgent", $"{plugin}_{measurement}");
            }
        }
    }

    private void Add(string? metricNamespace, string? name)
    {
        _ = names.Add($"{metricNamespace} {name}");
        _ = namespaces.Add(metricNamespace ?? "");
    }
}
