using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Messaging;

/// <summary>BP-MS-01: topics are encrypted with a key of the stack.</summary>
internal sealed class TopicIsEncrypted : IRule
{
    public RuleCard Card { get; } = new(
        "BP-MS-01",
        "Topics are encrypted with a key of the stack",
        "Messages about faults say what is weak.",
        ["CKV_AWS_26"])
    {
        CanBeWaived = false,
    };

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Topic];

    public Verdict Check(ResourceNode node, RuleContext graph) => Expect.OwnKey(node, graph, "kmsMasterKeyId");
}
