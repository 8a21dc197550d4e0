using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.LoadBalancing;

/// <summary>BP-LB-03: nothing listens on port 80.</summary>
internal sealed class NothingListensOnPlainPort : IRule
{
    public RuleCard Card { get; } = new(
        "BP-LB-03",
        "Nothing listens on port 80",
        "The edge redirects browsers; at the origin even a redirect is a port that nobody needs (LB-7).",
        []);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Listener];

    public Verdict Check(ResourceNode node, RuleContext graph) => Verdict.When(node.Number("port") is { } port && port != 80, node, "port", "443");
}
