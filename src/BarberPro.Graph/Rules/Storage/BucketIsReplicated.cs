using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Storage;

/// <summary>BP-ST-05: buckets are copied to another region.</summary>
internal sealed class BucketIsReplicated : IRule
{
    public RuleCard Card { get; } = new(
        "BP-ST-05",
        "Buckets are copied to another region",
        "A region that is lost takes its buckets with it.",
        ["CKV_AWS_144"]);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Bucket];

    public Verdict Check(ResourceNode node, RuleContext graph) =>
        Companions.Judge(graph, node, ResourceTypes.BucketReplication, replication => Expect.Something(replication, "rules", "a rule to another region"));
}
