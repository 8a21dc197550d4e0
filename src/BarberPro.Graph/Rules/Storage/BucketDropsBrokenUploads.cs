using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Storage;

/// <summary>BP-ST-07: buckets drop the parts of broken uploads.</summary>
internal sealed class BucketDropsBrokenUploads : IRule
{
    public RuleCard Card { get; } = new(
        "BP-ST-07",
        "Buckets drop the parts of broken uploads",
        "They are not listed and are paid for.",
        ["CKV_AWS_300"]);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Bucket];

    public Verdict Check(ResourceNode node, RuleContext graph) => Companions.Judge(graph, node, ResourceTypes.BucketLifecycle, lifecycle => Verdict.When(
        lifecycle.Items("rules").Any(rule => rule.Text("status") == "Enabled" && rule.Number("abortIncompleteMultipartUpload.daysAfterInitiation") > 0),
        lifecycle,
        "rules",
        "an enabled rule with abortIncompleteMultipartUpload"));
}
