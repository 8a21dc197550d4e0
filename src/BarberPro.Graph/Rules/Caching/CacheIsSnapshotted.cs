using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Caching;

/// <summary>BP-CA-08: caches keep snapshots.</summary>
internal sealed class CacheIsSnapshotted : IRule
{
    public RuleCard Card { get; } = new(
        "BP-CA-08",
        "Caches keep snapshots",
        "A cache that starts empty sends every request to the database at once.",
        ["CKV_AWS_134"]);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Cache];

    public Verdict Check(ResourceNode node, RuleContext graph) => Expect.AtLeast(node, "snapshotRetentionLimit", 1, " d");
}
