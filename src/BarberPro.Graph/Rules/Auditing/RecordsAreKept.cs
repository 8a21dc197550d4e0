using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Auditing;

/// <summary>BP-AU-08: the bucket of the trail cannot be emptied by removing the stack.</summary>
internal sealed class RecordsAreKept : IRule
{
    public RuleCard Card { get; } = new(
        "BP-AU-08",
        "The bucket of the trail cannot be emptied by removing the stack",
        "What proves a deed must outlive the one who did it.",
        []);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Trail];

    public Verdict Check(ResourceNode node, RuleContext graph) => Verdict.When(
        graph.Source(node, "s3BucketName", ResourceTypes.Bucket) is { } bucket && bucket.Flag("forceDestroy") != true, "s3BucketName > forceDestroy", "true, or a bucket that is not of this stack", "false");
}
