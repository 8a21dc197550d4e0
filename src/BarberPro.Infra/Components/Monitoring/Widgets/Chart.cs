using System.Collections.Immutable;
using System.Text.Json;

using BarberPro.Policies.Monitoring;

using Pulumi;

namespace BarberPro.Infra.Components.Monitoring.Widgets;

/// <summary>Metrics of one region over time.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="Region">Region of its metrics.</param>
/// <param name="Look">Periods of charts.</param>
/// <param name="Lines">Its lines.</param>
public sealed record Chart(string Title, string Region, DashboardsPolicy Look, params ImmutableArray<ChartLine> Lines) : IWidget
{
    /// <inheritdoc />
    public int Width { get; init; } = 8;

    /// <inheritdoc />
    public int Height => 6;

    /// <inheritdoc />
    public string Type => "metric";

    /// <summary>Limits that are drawn across, in the metrics' own unit.</summary>
    public ImmutableArray<ChartLimit> Limits { get; init; } = [];

    /// <inheritdoc />
    public void Collect(List<Input<string>> names)
    {
        foreach (var line in Lines)
        {
            foreach (var dimension in line.Metric?.Dimensions ?? [])
            {
                names.Add(dimension.Value);
            }
        }
    }

    /// <inheritdoc />
    public void Write(Utf8JsonWriter json, NameReader names)
    {
        WriteLimits(json);
        json.WriteStartArray("metrics");
        foreach (var line in Lines)
        {
            WriteLine(json, line, names);
        }

        json.WriteEndArray();
        json.WriteNumber("period", (int)Look.Period.TotalSeconds);
        json.WriteString("region", Region);
        json.WriteString("title", Title);
        json.WriteString("view", "timeSeries");
    }

    private void WriteLimits(Utf8JsonWriter json)
    {
        if (Limits.IsEmpty)
        {
            return;
        }

        json.WriteStartObject("annotations");
        json.WriteStartArray("horizontal");
        foreach (var limit in Limits)
        {
            json.WriteStartObject();
            json.WriteString("label", limit.Label);
            json.WriteNumber("value", limit.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteLine(Utf8JsonWriter json, ChartLine line, NameReader names)
    {
        json.WriteStartArray();
        if (line.Metric is { } metric)
        {
            json.WriteStringValue(metric.Namespace);
            json.WriteStringValue(metric.Name);
            foreach (var dimension in metric.Dimensions)
            {
                json.WriteStringValue(dimension.Name);
                json.WriteStringValue(names.Next());
            }
        }

        json.WriteStartObject();
        if (line.Expression is { } expression)
        {
            json.WriteString("expression", expression);
        }

        if (line.Id is { } id)
        {
            json.WriteString("id", id);
        }

        json.WriteString("label", line.Label);
        if (line.Metric is { } drawn)
        {
            // Only what is written more often than once a minute has points for the shorter period (MON-2).
            json.WriteNumber("period", (int)(drawn.IsFast ? Look.FastPeriod : Look.Period).TotalSeconds);
            json.WriteString("stat", drawn.Statistic);
        }

        if (!line.IsDrawn)
        {
            json.WriteBoolean("visible", false);
        }

        json.WriteEndObject();
        json.WriteEndArray();
    }
}
