using System.Collections.Immutable;

namespace BarberPro.Capacity.Charts;

/// <summary>A line of a chart.</summary>
/// <param name="Name">What it shows.</param>
/// <param name="Colour">Its colour, as CSS writes it.</param>
/// <param name="Values">Values at equal distances in time.</param>
/// <param name="IsDashed">Whether it is a bound rather than something seen.</param>
public sealed record ChartSeries(string Name, string Colour, ImmutableArray<double> Values, bool IsDashed = false);

/// <summary>A field of a chart with its own vertical axis.</summary>
/// <param name="Title">What its lines measure, with the unit.</param>
/// <param name="Series">The lines.</param>
public sealed record ChartPanel(string Title, ImmutableArray<ChartSeries> Series);

/// <summary>Panels above a common axis of local time.</summary>
/// <param name="Title">What is shown.</param>
/// <param name="Start">Second of the week at the left end, Monday 00:00 being zero.</param>
/// <param name="Seconds">Length of the axis.</param>
/// <param name="Panels">The panels, from top to bottom.</param>
public sealed record Chart(string Title, long Start, long Seconds, ImmutableArray<ChartPanel> Panels);
