using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Encryption;

/// <summary>BP-KM-02: keys say who may use them.</summary>
internal sealed class KeySaysWhoUsesIt : IRule
{
    public RuleCard Card { get; } = new(
        "BP-KM-02",
        "Keys say who may use them",
        "The default leaves it to every policy of the account.",
        ["CKV2_AWS_64"]);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Key, ResourceTypes.ReplicaKey];

    public Verdict Check(ResourceNode node, RuleContext graph) =>
        AccessDocument.Judge(graph, node, "policy", document => Verdict.When(document.Allowed.Any(), node, "policy", "statements that name who may use it"));
}
