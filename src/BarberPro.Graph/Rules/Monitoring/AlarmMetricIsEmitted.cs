using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Monitoring;

/// <summary>BP-AL-10: what an alarm watches is measured by something.</summary>
internal sealed class AlarmMetricIsEmitted : IRule
{
    public RuleCard Card { get; } = new(
        "BP-AL-10",
        "What an alarm watches is measured by something",
        "An alarm on a metric that nobody writes is never late, and never rings.",
        []);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Alarm];

    public Verdict Check(ResourceNode node, RuleContext graph)
    {
        var declared = graph.Shared(static graph => new EmittedMetrics(graph));
        var own = Metrics.Of(node).Where(metric => metric.Metric.Text("namespace") is "CWAgent" || declared.IsOurs(metric.Metric.Text("namespace"))).ToArray();
        return own.Length == 0
            ? Verdict.NotApplicable("the alarm watches no metric that the stack writes")
            : Verdict.All(own.Select(metric => Verdict.When(
                declared.Has(metric.Metric.Text("namespace"), metric.Metric.Text("metricName")), node, $"{metric.Path}metricName", "a metric that a filter, the agent, a function or the application writes")));
    }
}
