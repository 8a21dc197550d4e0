using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Edge;

/// <summary>BP-CF-02: the edge checks the origin's certificate.</summary>
internal sealed class EdgeChecksOrigin : IRule
{
    public RuleCard Card { get; } = new(
        "BP-CF-02",
        "The edge checks the origin's certificate",
        "In every weaker mode anybody between can be the origin.",
        [])
    {
        CanBeWaived = false,
    };

    public ImmutableArray<string> Types { get; } = [ResourceTypes.ZoneSetting];

    public Verdict Check(ResourceNode node, RuleContext graph) => ZoneSettings.Judge(node, "ssl", setting => Expect.OneOf(setting, "value", "strict"));
}
