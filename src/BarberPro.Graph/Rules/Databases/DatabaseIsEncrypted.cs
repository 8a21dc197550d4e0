using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Databases;

/// <summary>BP-DB-01: databases are encrypted on disk.</summary>
internal sealed class DatabaseIsEncrypted : IRule
{
    public RuleCard Card { get; } = new(
        "BP-DB-01",
        "Databases are encrypted on disk",
        "Their disks and snapshots hold everything that customers told us.",
        ["CKV_AWS_16", "AwsSolutions-RDS2"])
    {
        CanBeWaived = false,
    };

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Database];

    public Verdict Check(ResourceNode node, RuleContext graph) => Expect.Flag(node, "storageEncrypted", true);
}
