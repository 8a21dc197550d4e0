using System.Collections.Immutable;

using BarberPro.Capacity.CloudWatch.Expressions;

namespace BarberPro.Capacity.CloudWatch;

/// <summary>What an alarm or a policy looks at: one metric, or an expression over several of the same period.</summary>
/// <param name="Metrics">The metrics, each once.</param>
/// <param name="Period">Length of a datapoint.</param>
/// <param name="Expression">The expression, its variables positions in <paramref name="Metrics"/>; for a single metric that one.</param>
public sealed record MeasureDeclaration(ImmutableArray<MetricDeclaration> Metrics, TimeSpan Period, Expression Expression)
{
    /// <summary>Looks at a single metric.</summary>
    public static MeasureDeclaration Of(MetricDeclaration metric, TimeSpan period) => new([metric], period, new Variable(0));
}
