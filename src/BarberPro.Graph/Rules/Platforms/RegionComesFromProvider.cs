using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Platforms;

/// <summary>BP-PL-01: the region comes from the provider, and the provider is named.</summary>
internal sealed class RegionComesFromProvider : IRule
{
    public RuleCard Card { get; } = new(
        "BP-PL-01",
        "The region comes from the provider, and the provider is named",
        "A region argument and a provider of another region disagree in silence (X-2).",
        []);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Any];

    public Verdict Check(ResourceNode node, RuleContext graph)
    {
        if (!node.Type.StartsWith("aws:", StringComparison.Ordinal))
        {
            return Verdict.NotApplicable("it is nothing of AWS");
        }

        return Verdict.All(
            Expect.Nothing(node, "region", "nothing: a provider of that region"),
            Verdict.When(node.Provider is not null, "provider", "a default one", "an explicit provider"));
    }
}
