using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Messaging;

/// <summary>BP-MS-05: queues set aside what cannot be worked on.</summary>
internal sealed class QueueSetsAside : IRule
{
    public RuleCard Card { get; } = new(
        "BP-MS-05",
        "Queues set aside what cannot be worked on",
        "One message that always fails would come back for ever, and be paid for each time.",
        ["AwsSolutions-SQS3"]);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Queue];

    public Verdict Check(ResourceNode node, RuleContext graph) => graph.Users(node, ResourceTypes.Queue).Any(queue => graph.Sources(queue, "redrivePolicy").Contains(node))
        ? Verdict.NotApplicable("it is where others set aside")
        : Expect.From(node, graph, "redrivePolicy", "a queue of this stack for what failed", ResourceTypes.Queue);
}
