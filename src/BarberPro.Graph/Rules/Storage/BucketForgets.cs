using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Storage;

/// <summary>BP-ST-06: buckets delete what is old.</summary>
internal sealed class BucketForgets : IRule
{
    public RuleCard Card { get; } = new(
        "BP-ST-06",
        "Buckets delete what is old",
        "What nobody deletes is paid for and leaks for ever.",
        ["CKV2_AWS_61"]);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Bucket];

    public Verdict Check(ResourceNode node, RuleContext graph) => Companions.Judge(graph, node, ResourceTypes.BucketLifecycle, lifecycle => Verdict.When(
        lifecycle.Items("rules").Any(rule => rule.Text("status") == "Enabled" && rule.Number("expiration.days") > 0), lifecycle, "rules", "an enabled rule with expiration.days"));
}
