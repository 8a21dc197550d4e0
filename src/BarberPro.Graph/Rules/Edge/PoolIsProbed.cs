using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Edge;

/// <summary>BP-CF-08: every pool of the edge is probed.</summary>
internal sealed class PoolIsProbed : IRule
{
    public RuleCard Card { get; } = new(
        "BP-CF-08",
        "Every pool of the edge is probed",
        "The edge sends visitors to a pool that is down, for as long as nobody tells it.",
        []);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.EdgePool];

    public Verdict Check(ResourceNode node, RuleContext graph) => Expect.From(node, graph, "monitor", "a monitor of this stack", ResourceTypes.EdgeMonitor);
}
