using System.Globalization;

using BarberPro.Graph;
using BarberPro.Graph.Values;
using BarberPro.Infra.Tests.Infra;

namespace BarberPro.Infra.Tests.Handbook;

/// <summary>Writes when an alarm rings, from what its resource says.</summary>
internal static class AlarmCondition
{
    /// <summary>The condition in one line of Markdown.</summary>
    public static string Of(ResourceNode alarm, StackAlarms alarms)
    {
        if (StackAlarms.IsComposite(alarm))
        {
            return string.Join(", ", alarms.Read(alarm).Select(kind => $"[{kind}](#{kind})")) is { Length: > 0 } read ? $"one of {read}" : "the page, as long as nobody answers it";
        }

        var queries = alarm.Value("metricQueries")?.Items ?? [];
        if (queries.IsEmpty)
        {
            return $"{Metric(alarm.Inputs)} {Limit(alarm)} for {Datapoints(alarm, alarm.Value("period"))}";
        }

        var (expression, period) = (queries.Select(query => query["expression"]?.Text).OfType<string>().Single(), queries.Select(query => query["metric"]?["period"]).OfType<GraphValue>().First());
        var metrics = queries.Where(query => query["metric"] is not null).Select(query => $"{query["id"]!.Text} = {Metric(query["metric"]!)}");
        return $"`{expression}` {Limit(alarm)} for {Datapoints(alarm, period)}; {string.Join(", ", metrics)}";
    }

    private static string Metric(GraphValue metric) =>
        $"{(metric["stat"] ?? metric["statistic"] ?? metric["extendedStatistic"])?.Text} of `{metric["namespace"]?.Text} {metric["metricName"]?.Text}`";

    private static string Limit(ResourceNode alarm) => alarm.Text("comparisonOperator") switch
    {
        "GreaterThanThreshold" => $"> {Threshold(alarm)}",
        "GreaterThanOrEqualToThreshold" => $"≥ {Threshold(alarm)}",
        "LessThanThreshold" => $"< {Threshold(alarm)}",
        "LessThanOrEqualToThreshold" => $"≤ {Threshold(alarm)}",
        "GreaterThanUpperThreshold" => "above the band",
        "LessThanLowerThreshold" => "below the band",
        "LessThanLowerOrGreaterThanUpperThreshold" => "outside the band",
        var other => throw new InvalidOperationException($"{alarm} compares by {other}, which the page of alarms cannot say yet"),
    };

    private static string Threshold(ResourceNode alarm) => (alarm.Value("threshold")?.Number ?? throw new InvalidOperationException($"{alarm} has no threshold")).ToString("#,0.####", CultureInfo.InvariantCulture);

    private static string Datapoints(ResourceNode alarm, GraphValue? period) => $"{alarm.Value("evaluationPeriods")?.Number} × {period?.Number} s";
}
