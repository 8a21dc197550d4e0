using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Recovery;

/// <summary>BP-RG-02: the replica in the other region can take over.</summary>
internal sealed class StandbyCanBePromoted : IRule
{
    public RuleCard Card { get; } = new(
        "BP-RG-02",
        "The replica in the other region can take over",
        "One without backups and a key of its own must be rebuilt before it serves (DR-3).",
        []);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Database];

    public Verdict Check(ResourceNode node, RuleContext graph) => graph.Source(node, "replicateSourceDb", ResourceTypes.Database) is not { } source || source.Region == node.Region
        ? Verdict.NotApplicable("no replica stands in another region than its source")
        : Verdict.All(
            Expect.AtLeast(node, "backupRetentionPeriod", 1, " d"),
            Expect.Flag(node, "multiAz", true),
            Expect.OwnKey(node, graph, "kmsKeyId"));
}
