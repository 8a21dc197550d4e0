using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Monitoring;

/// <summary>BP-AL-02: every alarm tells somebody, or is a part of one that does.</summary>
internal sealed class AlarmIsHeard : IRule
{
    public RuleCard Card { get; } = new(
        "BP-AL-02",
        "Every alarm tells somebody, or is a part of one that does",
        "An alarm without action is a line on a page that nobody opens.",
        []);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Alarm, ResourceTypes.CompositeAlarm];

    public Verdict Check(ResourceNode node, RuleContext graph) =>
        Verdict.When(graph.Shared(static graph => new HeardAlarms(graph)).Contain(node), node, "alarmActions", "an action, or a page whose rule names it");
}
