using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Storage;

/// <summary>BP-ST-03: buckets say how they are encrypted.</summary>
internal sealed class BucketIsEncrypted : IRule
{
    public RuleCard Card { get; } = new(
        "BP-ST-03",
        "Buckets say how they are encrypted",
        "Where nothing is said, it is decided by what AWS does today.",
        [])
    {
        CanBeWaived = false,
    };

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Bucket];

    public Verdict Check(ResourceNode node, RuleContext graph) => Companions.Judge(graph, node, ResourceTypes.BucketEncryption, encryption =>
        Expect.OneOf(encryption, "rules[0].applyServerSideEncryptionByDefault.sseAlgorithm", "AES256", "aws:kms", "aws:kms:dsse"));
}
