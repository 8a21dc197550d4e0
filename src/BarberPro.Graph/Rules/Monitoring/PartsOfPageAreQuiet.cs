using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Monitoring;

/// <summary>BP-AL-04: the parts of a page tell nobody by themselves.</summary>
internal sealed class PartsOfPageAreQuiet : IRule
{
    public RuleCard Card { get; } = new(
        "BP-AL-04",
        "The parts of a page tell nobody by themselves",
        "One fault that pages six times teaches people to swipe pages away.",
        []);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Alarm];

    public Verdict Check(ResourceNode node, RuleContext graph)
    {
        var pages = graph.Users(node, ResourceTypes.CompositeAlarm)
            .Where(page => graph.Sources(page, "alarmRule").Contains(node) && graph.Source(page, "alarmActions", ResourceTypes.Topic) is not null);
        return pages.Any() ? Expect.Nothing(node, "alarmActions", "nothing: the page tells") : Verdict.NotApplicable("no page names it");
    }
}
