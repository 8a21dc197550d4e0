using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Storage;

/// <summary>BP-ST-04: buckets keep what is overwritten.</summary>
internal sealed class BucketKeepsVersions : IRule
{
    public RuleCard Card { get; } = new(
        "BP-ST-04",
        "Buckets keep what is overwritten",
        "A log that can be overwritten proves nothing.",
        ["CKV_AWS_21"]);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Bucket];

    public Verdict Check(ResourceNode node, RuleContext graph) =>
        Companions.Judge(graph, node, ResourceTypes.BucketVersioning, versioning => Expect.OneOf(versioning, "versioningConfiguration.status", "Enabled"));
}
