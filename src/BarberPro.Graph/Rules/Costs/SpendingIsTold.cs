using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Costs;

/// <summary>BP-CO-01: somebody is told of what is spent, and of what is unusual.</summary>
internal sealed class SpendingIsTold : IRule
{
    public RuleCard Card { get; } = new(
        "BP-CO-01",
        "Somebody is told of what is spent, and of what is unusual",
        "The bill comes at the end of the month.",
        []);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Budget];

    public Verdict Check(ResourceNode node, RuleContext graph) => Verdict.All(
        node.Items("notifications").Any()
            ? Verdict.All(node.Each("notifications").Select(told => Verdict.When(
                told.Value.Items("subscriberSnsTopicArns").Any() || told.Value.Items("subscriberEmailAddresses").Any(), node, $"{told.Path}.subscriberSnsTopicArns", "somebody who is told")))
            : Verdict.Violated("notifications", "missing", "shares of the budget at which somebody is told"),
        Verdict.When(
            graph.OfType(ResourceTypes.AnomalySubscription).Any(subscription => subscription.Items("subscribers").Any() && graph.Source(subscription, "monitorArnLists", ResourceTypes.AnomalyMonitor) is not null),
            "AnomalySubscription",
            "missing",
            "a subscription to a monitor of anomalies"));
}
