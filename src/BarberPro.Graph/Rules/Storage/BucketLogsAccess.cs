using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Storage;

/// <summary>BP-ST-09: buckets log who reads them.</summary>
internal sealed class BucketLogsAccess : IRule
{
    public RuleCard Card { get; } = new(
        "BP-ST-09",
        "Buckets log who reads them",
        "After a leak it says who and how much.",
        ["CKV_AWS_18", "AwsSolutions-S1"]);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Bucket];

    public Verdict Check(ResourceNode node, RuleContext graph) =>
        Companions.Judge(graph, node, ResourceTypes.BucketLogging, log => Expect.Something(log, "targetBucket", "a bucket for it"));
}
