using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Monitoring;

/// <summary>BP-AL-05: no alarm asks a metric of AWS more often than it is written.</summary>
internal sealed class PeriodIsNotShorterThanMetric : IRule
{
    public RuleCard Card { get; } = new(
        "BP-AL-05",
        "No alarm asks a metric of AWS more often than it is written",
        "In between it sees no data, and reads that as good or as bad.",
        []);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Alarm];

    public Verdict Check(ResourceNode node, RuleContext graph)
    {
        var metrics = Metrics.Of(node).Where(metric => metric.Metric.Text("namespace")?.StartsWith("AWS/", StringComparison.Ordinal) == true).ToArray();
        return metrics.Length == 0
            ? Verdict.NotApplicable("the alarm watches no metric of AWS")
            : Verdict.All(metrics.Select(metric => Expect.AtLeast(node, $"{metric.Path}period", 60, " s")));
    }
}
