using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Secrets;

/// <summary>BP-SE-02: secrets are rotated.</summary>
internal sealed class SecretIsRotated : IRule
{
    public RuleCard Card { get; } = new(
        "BP-SE-02",
        "Secrets are rotated",
        "A password that was copied once opens the door until it is changed.",
        ["CKV2_AWS_57", "AwsSolutions-SMG4"]);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Secret];

    public Verdict Check(ResourceNode node, RuleContext graph) =>
        Companions.Judge(
            graph,
            node,
            ResourceTypes.SecretRotation,
            rotation => Expect.From(rotation, graph, "rotationLambdaArn", "a function of this stack", ResourceTypes.Function));
}
