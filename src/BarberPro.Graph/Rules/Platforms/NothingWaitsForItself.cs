using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Platforms;

/// <summary>BP-PL-03: nothing waits for itself.</summary>
internal sealed class NothingWaitsForItself : IRule
{
    public RuleCard Card { get; } = new(
        "BP-PL-03",
        "Nothing waits for itself",
        "Two that wait for each other are never made, and a check that needs what it guards never passes.",
        [])
    {
        CanBeWaived = false,
    };

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Any];

    public Verdict Check(ResourceNode node, RuleContext graph)
    {
        var circles = graph.Shared(static graph => new Circles(graph.Graph));
        return circles.Of(node) is { } circle
            ? Verdict.Violated("dependsOn", $"a way back to itself over {circle}", "an order")
            : Verdict.When(circles.Knows(node), "dependsOn", "unknown", "an order");
    }
}
