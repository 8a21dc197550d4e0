using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Monitoring;

/// <summary>BP-AL-07: metrics of our own say which environment they are from.</summary>
internal sealed class OwnMetricSaysWhere : IRule
{
    public RuleCard Card { get; } = new(
        "BP-AL-07",
        "Metrics of our own say which environment they are from",
        "Several environments of an account write the same names, and would be added up (X-9).",
        []);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Alarm];

    public Verdict Check(ResourceNode node, RuleContext graph)
    {
        var own = Metrics.Of(node).Where(metric => metric.Metric.Text("namespace")?.StartsWith("BarberPro/", StringComparison.Ordinal) == true).ToArray();
        return own.Length == 0
            ? Verdict.NotApplicable("the alarm watches no metric of ours")
            : Verdict.All(own.Select(metric => Verdict.When(
                metric.Metric.Text("dimensions.Environment") == graph.Graph.Stack || metric.Metric.Text("metricName")?.Contains($"-{graph.Graph.Stack}", StringComparison.Ordinal) == true,
                node,
                $"{metric.Path}dimensions.Environment",
                graph.Graph.Stack)));
    }
}
