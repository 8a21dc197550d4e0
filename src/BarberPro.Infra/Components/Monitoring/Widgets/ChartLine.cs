namespace BarberPro.Infra.Components.Monitoring.Widgets;

/// <summary>A line of a chart: a metric, or an expression over others of the same chart.</summary>
/// <param name="Label">What the line is called.</param>
public sealed record ChartLine(string Label)
{
    /// <summary>The metric; null for an expression.</summary>
    public CloudMetric? Metric { get; init; }

    /// <summary>The expression; null for a metric.</summary>
    public string? Expression { get; init; }

    /// <summary>Id by which expressions of the chart name the metric; null where none does.</summary>
    public string? Id { get; init; }

    /// <summary>Whether the line is drawn, and not only reckoned with.</summary>
    public bool IsDrawn { get; init; } = true;

    /// <summary>A metric that is drawn.</summary>
    public static ChartLine Of(string label, CloudMetric metric) => new(label) { Metric = metric };

    /// <summary>A metric that expressions of the chart reckon with.</summary>
    public static ChartLine Hidden(string id, CloudMetric metric) => new(id) { Metric = metric, Id = id, IsDrawn = false };

    /// <summary>An expression over metrics of the chart.</summary>
    public static ChartLine Math(string label, string expression) => new(label) { Expression = expression };
}
