using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Secrets;

/// <summary>BP-SE-03: secrets are rotated within 90 days.</summary>
internal sealed class SecretIsRotatedSoon : IRule
{
    // Baseline 50, and what Checkov asks for.
    private const int Longest = 90;

    public RuleCard Card { get; } = new(
        "BP-SE-03",
        "Secrets are rotated within 90 days",
        "Later nobody remembers how, and it is put off.",
        ["CKV_AWS_304"]);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.SecretRotation];

    public Verdict Check(ResourceNode node, RuleContext graph) => Expect.AtMost(node, "rotationRules.automaticallyAfterDays", Longest, " d");
}
