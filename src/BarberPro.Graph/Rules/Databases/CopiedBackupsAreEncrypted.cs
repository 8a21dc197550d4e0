using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Databases;

/// <summary>BP-DB-16: backups that go to another region are encrypted with a key of the stack there.</summary>
internal sealed class CopiedBackupsAreEncrypted : IRule
{
    public RuleCard Card { get; } = new(
        "BP-DB-16",
        "Backups that go to another region are encrypted with a key of the stack there",
        "A copy is as secret as the database, and the source's key does not work elsewhere.",
        ["CKV_AWS_266"])
    {
        CanBeWaived = false,
    };

    public ImmutableArray<string> Types { get; } = [ResourceTypes.BackupsReplication];

    public Verdict Check(ResourceNode node, RuleContext graph) => Expect.OwnKey(node, graph, "kmsKeyId");
}
