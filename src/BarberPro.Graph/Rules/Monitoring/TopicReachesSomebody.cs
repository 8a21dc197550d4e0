using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Monitoring;

/// <summary>BP-AL-09: somebody listens to every topic that alarms write to.</summary>
internal sealed class TopicReachesSomebody : IRule
{
    public RuleCard Card { get; } = new(
        "BP-AL-09",
        "Somebody listens to every topic that alarms write to",
        "It is noticed in the first fault that nobody heard of.",
        []);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Topic];

    public Verdict Check(ResourceNode node, RuleContext graph) => graph.Users(node).Any(user => user.Type is ResourceTypes.Alarm or ResourceTypes.CompositeAlarm)
        ? Verdict.When(graph.Users(node, "aws:sns/topicSubscription:TopicSubscription").Any(), "TopicSubscription", "missing", "a subscription")
        : Verdict.NotApplicable("no alarm writes to it");
}
