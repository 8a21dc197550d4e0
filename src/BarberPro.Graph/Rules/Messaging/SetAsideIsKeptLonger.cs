using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Messaging;

/// <summary>BP-MS-07: what was set aside is kept longer than what waits.</summary>
internal sealed class SetAsideIsKeptLonger : IRule
{
    public RuleCard Card { get; } = new(
        "BP-MS-07",
        "What was set aside is kept longer than what waits",
        "Its age counts from the first day; with the same retention it is gone before somebody looks.",
        []);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Queue];

    public Verdict Check(ResourceNode node, RuleContext graph) => graph.Source(node, "redrivePolicy", ResourceTypes.Queue) is not { } aside
        ? Verdict.NotApplicable("it sets nothing aside")
        : Verdict.When(
            aside.Number("messageRetentionSeconds") > node.Number("messageRetentionSeconds"),
            node,
            "messageRetentionSeconds",
            "less than that of the queue for what failed");
}
