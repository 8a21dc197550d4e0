using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Storage;

/// <summary>BP-ST-08: access to buckets is decided by policies alone.</summary>
internal sealed class BucketHasNoLists : IRule
{
    public RuleCard Card { get; } = new(
        "BP-ST-08",
        "Access to buckets is decided by policies alone",
        "Lists of access on single objects are seen by nobody.",
        ["CKV2_AWS_65"]);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Bucket];

    public Verdict Check(ResourceNode node, RuleContext graph) =>
        Companions.Judge(graph, node, ResourceTypes.BucketOwnership, ownership => Expect.OneOf(ownership, "rule.objectOwnership", "BucketOwnerEnforced"));
}
