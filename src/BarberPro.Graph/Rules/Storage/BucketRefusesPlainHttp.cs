using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Storage;

/// <summary>BP-ST-10: buckets refuse plain HTTP.</summary>
internal sealed class BucketRefusesPlainHttp : IRule
{
    public RuleCard Card { get; } = new(
        "BP-ST-10",
        "Buckets refuse plain HTTP",
        "A presigned address on http:// shows its signature to everybody on the way.",
        ["AwsSolutions-S10"]);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Bucket];

    public Verdict Check(ResourceNode node, RuleContext graph) => Companions.Judge(graph, node, ResourceTypes.BucketPolicy, policy => AccessDocument.Judge(graph, policy, "policy", document =>
        Verdict.When(document.RefusesPlainHttp(), "policy", "without it", "a statement that denies everything where aws:SecureTransport is false")));
}
