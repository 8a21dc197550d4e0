using System.Collections.Immutable;

namespace BarberPro.Infra.Components.Monitoring;

/// <summary>A metric of the application's own: what it is called, who writes it, and which dimensions it carries.</summary>
/// <param name="Namespace">CloudWatch namespace.</param>
/// <param name="Name">Name of the metric.</param>
/// <param name="Unit">Unit, as CloudWatch spells it.</param>
/// <param name="Emitter">Who writes it.</param>
/// <param name="Meaning">What it counts or measures.</param>
public sealed record ApplicationMetric(string Namespace, string Name, string Unit, MetricEmitter Emitter, string Meaning)
{
    /// <summary>The dimension that keeps the environments of an account apart; every metric carries it .</summary>
    public const string Environment = "Environment";

    /// <summary>The dimension of what scaling reads per fleet.</summary>
    public const string Group = "AutoScalingGroupName";

    /// <summary>Names of its dimensions, all of them: with one more or one less it is another metric.</summary>
    public ImmutableArray<string> Dimensions { get; init; } = [Environment];

    /// <summary>Whether it is written more often than once a minute, at high resolution (MON-2).</summary>
    public bool IsFast { get; init; }

    /// <summary>The metric as an alarm or a chart reads it.</summary>
    /// <param name="statistic">Statistic, such as <c>Sum</c> or <c>p95</c>.</param>
    /// <param name="environment">Environment whose data is meant.</param>
    /// <param name="others">Values of its other dimensions.</param>
    public CloudMetric As(string statistic, string environment, params ReadOnlySpan<MetricDimension> others) =>
        new(Namespace, Name, statistic, [new(Environment, environment), .. others]) { IsFast = IsFast };
}
