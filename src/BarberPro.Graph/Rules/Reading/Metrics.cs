using BarberPro.Graph.Values;

namespace BarberPro.Graph.Rules;

/// <summary>The metrics that alarms and scaling policies look at.</summary>
internal static class Metrics
{
    /// <summary>Every metric of an alarm with the path of its description.</summary>
    public static IEnumerable<(string Path, GraphValue Metric)> Of(ResourceNode alarm) => alarm.At("metricQueries") is null
        ? [("", alarm.Inputs)]
        : alarm.Each("metricQueries").Where(query => query.Value["metric"] is not null).Select(query => ($"{query.Path}.metric.", query.Value["metric"]!));

    /// <summary>Every expression of an alarm with its path.</summary>
    public static IEnumerable<(string Path, string Expression)> Expressions(ResourceNode alarm) => alarm.Each("metricQueries")
        .Where(query => query.Value.Text("expression") is not null)
        .Select(query => ($"{query.Path}.expression", query.Value.Text("expression")!));

    /// <summary>Every metric that a target-tracking policy describes by itself, with the path of its description.</summary>
    public static IEnumerable<(string Path, GraphValue Metric)> Tracked(ResourceNode policy)
    {
        const string custom = "targetTrackingConfiguration.customizedMetricSpecification";
        if (policy.Text($"{custom}.metricName") is not null)
        {
            yield return ($"{custom}.", policy.At(custom)!);
        }

        foreach (var (path, query) in policy.Each($"{custom}.metrics"))
        {
            if (query.At("metricStat.metric") is { } metric)
            {
                yield return ($"{path}.metricStat.metric.", metric);
            }
        }
    }
}
