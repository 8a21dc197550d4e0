using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Storage;

/// <summary>BP-ST-02: buckets are encrypted with a key of the stack.</summary>
internal sealed class BucketHasItsOwnKey : IRule
{
    public RuleCard Card { get; } = new(
        "BP-ST-02",
        "Buckets are encrypted with a key of the stack",
        "With S3's own key whoever may read the bucket reads what is in it.",
        ["CKV_AWS_145"]);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Bucket];

    public Verdict Check(ResourceNode node, RuleContext graph) => Companions.Judge(graph, node, ResourceTypes.BucketEncryption, encryption => Verdict.All(
        Expect.OneOf(encryption, "rules[0].applyServerSideEncryptionByDefault.sseAlgorithm", "aws:kms", "aws:kms:dsse"),
        Expect.OwnKey(encryption, graph, "rules[0].applyServerSideEncryptionByDefault.kmsMasterKeyId")));
}
