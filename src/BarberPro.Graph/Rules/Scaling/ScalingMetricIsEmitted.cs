using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Scaling;

/// <summary>BP-SC-10: what scaling looks at is measured by something.</summary>
internal sealed class ScalingMetricIsEmitted : IRule
{
    public RuleCard Card { get; } = new(
        "BP-SC-10",
        "What scaling looks at is measured by something",
        "A metric that nobody writes never moves, and neither does the fleet.",
        []);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.ScalingPolicy, ResourceTypes.Alarm];

    public Verdict Check(ResourceNode node, RuleContext graph)
    {
        if (node.Type == ResourceTypes.Alarm && !Groups.RunBy(graph, node).Any())
        {
            return Verdict.NotApplicable("the alarm runs no scaling policy");
        }

        var emitted = graph.Shared(static graph => new EmittedMetrics(graph));
        var metrics = node.Type == ResourceTypes.Alarm ? Metrics.Of(node) : Metrics.Tracked(node);
        return Verdict.All(metrics.Select(metric => Verdict.When(
            emitted.Has(metric.Metric.Text("namespace"), metric.Metric.Text("metricName")), node, $"{metric.Path}metricName", "a metric that a filter, the agent or the application writes")));
    }
}
