using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Edge;

/// <summary>BP-CF-09: the edge knows pools in two regions, and one to fall back to.</summary>
internal sealed class EdgeHasSomewhereElse : IRule
{
    public RuleCard Card { get; } = new(
        "BP-CF-09",
        "The edge knows pools in two regions, and one to fall back to",
        "With one there is nowhere to send visitors (LB-3).",
        []);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.EdgeBalancer];

    public Verdict Check(ResourceNode node, RuleContext graph)
    {
        var regions = graph.Sources(node, "defaultPools").SelectMany(pool => graph.Sources(pool, "origins")).Select(origin => origin.Region).OfType<string>().Distinct().ToArray();
        return Verdict.All(
            Verdict.When(
                regions.Length > 1,
                "defaultPools",
                regions.Length == 0 ? "without an origin of this stack" : $"in {string.Join(", ", regions)} only",
                "pools in two regions"),
            Expect.From(node, graph, "fallbackPool", "a pool of this stack", ResourceTypes.EdgePool));
    }
}
