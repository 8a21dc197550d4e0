using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Messaging;

/// <summary>BP-MS-04: queues are encrypted.</summary>
internal sealed class QueueIsEncrypted : IRule
{
    public RuleCard Card { get; } = new(
        "BP-MS-04",
        "Queues are encrypted",
        "Bookings wait in them, with names and numbers.",
        ["CKV_AWS_27"])
    {
        CanBeWaived = false,
    };

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Queue];

    public Verdict Check(ResourceNode node, RuleContext graph) =>
        Verdict.When(
            node.Flag("sqsManagedSseEnabled") == true || node.Text("kmsMasterKeyId") is { Length: > 0 },
            node,
            "sqsManagedSseEnabled",
            "true, or a kmsMasterKeyId");
}
