using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Encryption;

/// <summary>BP-KM-01: keys are rotated.</summary>
internal sealed class KeyTurns : IRule
{
    public RuleCard Card { get; } = new(
        "BP-KM-01",
        "Keys are rotated",
        "What one key encrypted in ten years is lost with it.",
        ["CKV_AWS_7", "AwsSolutions-KMS5"]);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Key];

    public Verdict Check(ResourceNode node, RuleContext graph) => Expect.Flag(node, "enableKeyRotation", true);
}
