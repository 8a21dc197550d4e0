using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Storage;

/// <summary>BP-ST-01: buckets can be made public by nobody.</summary>
internal sealed class BucketIsPrivate : IRule
{
    public RuleCard Card { get; } = new(
        "BP-ST-01",
        "Buckets can be made public by nobody",
        "Most leaks of these years were buckets that somebody opened for a moment.",
        ["CKV_AWS_53", "CKV_AWS_54", "CKV_AWS_55", "CKV_AWS_56", "CKV2_AWS_6", "AwsSolutions-S2"])
    {
        CanBeWaived = false,
    };

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Bucket];

    public Verdict Check(ResourceNode node, RuleContext graph) => Companions.Judge(graph, node, ResourceTypes.BucketPublicAccess, block => Verdict.All(
        Expect.Flag(block, "blockPublicAcls", true),
        Expect.Flag(block, "blockPublicPolicy", true),
        Expect.Flag(block, "ignorePublicAcls", true),
        Expect.Flag(block, "restrictPublicBuckets", true)));
}
