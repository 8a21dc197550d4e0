using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Monitoring;

/// <summary>BP-AL-03: whoever is paged is told where it says what to do.</summary>
internal sealed class PageNamesRunbook : IRule
{
    public RuleCard Card { get; } = new(
        "BP-AL-03",
        "Whoever is paged is told where it says what to do",
        "At three in the morning nobody searches.",
        []);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.CompositeAlarm];

    public Verdict Check(ResourceNode node, RuleContext graph) => graph.Source(node, "alarmActions", ResourceTypes.Topic) is null
        ? Verdict.NotApplicable("nobody is told by it")
        : Verdict.When(
            node.Text("alarmDescription")?.Contains("https://", StringComparison.Ordinal) == true,
            node,
            "alarmDescription",
            "a sentence and the runbook's address");
}
