using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Fleets;

/// <summary>BP-FL-04: instances give their credentials only to who holds a token.</summary>
internal sealed class MetadataNeedsToken : IRule
{
    public RuleCard Card { get; } = new(
        "BP-FL-04",
        "Instances give their credentials only to who holds a token",
        "With IMDSv1 one forged request from inside a service fetches the role's credentials.",
        ["CKV_AWS_79"]);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.LaunchTemplate];

    public Verdict Check(ResourceNode node, RuleContext graph) => Expect.OneOf(node, "metadataOptions.httpTokens", "required");
}
