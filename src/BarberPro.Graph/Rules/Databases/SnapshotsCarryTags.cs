using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Databases;

/// <summary>BP-DB-15: snapshots carry the tags of their database.</summary>
internal sealed class SnapshotsCarryTags : IRule
{
    public RuleCard Card { get; } = new(
        "BP-DB-15",
        "Snapshots carry the tags of their database",
        "Untagged snapshots are paid for by nobody and deleted by nobody.",
        ["CKV2_AWS_60"]);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Database];

    public Verdict Check(ResourceNode node, RuleContext graph) => Expect.Flag(node, "copyTagsToSnapshot", true);
}
