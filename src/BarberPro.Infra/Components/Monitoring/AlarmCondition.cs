using System.Collections.Immutable;

namespace BarberPro.Infra.Components.Monitoring;

/// <summary>A condition over several metrics; an alarm can join them only by metric math, since a composite alarm cannot scale, and knows states only.</summary>
/// <param name="Description">What it means, for whoever reads the alarm.</param>
/// <param name="Expression">The expression over the metrics' ids.</param>
/// <param name="Comparison">How its value is held against the threshold, as CloudWatch writes it.</param>
/// <param name="Threshold">The threshold.</param>
/// <param name="Window">How long it must last.</param>
/// <param name="Metrics">The metrics, by id.</param>
public sealed record AlarmCondition(
    string Description,
    string Expression,
    string Comparison,
    double Threshold,
    AlarmWindow Window,
    ImmutableArray<(string Id, CloudMetric Metric)> Metrics);
