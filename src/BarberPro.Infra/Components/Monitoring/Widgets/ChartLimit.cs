namespace BarberPro.Infra.Components.Monitoring.Widgets;

/// <summary>A limit that is drawn across a chart.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Value">Its height, in the unit of the chart's metrics.</param>
public sealed record ChartLimit(string Label, double Value);
