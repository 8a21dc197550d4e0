using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Databases;

/// <summary>BP-DB-20: A database that is deleted leaves a snapshot.</summary>
internal sealed class DatabaseLeavesSnapshot : IRule
{
    public RuleCard Card { get; } = new(
        "BP-DB-20",
        "A database that is deleted leaves a snapshot",
        "What was deleted by mistake is missed a day later (DB-3).",
        []);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Database];

    public Verdict Check(ResourceNode node, RuleContext graph) => node.At("replicateSourceDb") is not null
        ? Verdict.NotApplicable("a replica holds nothing that its source does not")
        : Verdict.All(Expect.Flag(node, "skipFinalSnapshot", false), Expect.Something(node, "finalSnapshotIdentifier", "the snapshot's name"));
}
