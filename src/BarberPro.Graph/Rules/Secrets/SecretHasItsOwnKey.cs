using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Secrets;

/// <summary>BP-SE-01: secrets are encrypted with a key of the stack.</summary>
internal sealed class SecretHasItsOwnKey : IRule
{
    public RuleCard Card { get; } = new(
        "BP-SE-01",
        "Secrets are encrypted with a key of the stack",
        "With AWS's own key everybody who may read secrets can.",
        ["CKV_AWS_149"]);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Secret];

    public Verdict Check(ResourceNode node, RuleContext graph) => Expect.OwnKey(node, graph, "kmsKeyId");
}
