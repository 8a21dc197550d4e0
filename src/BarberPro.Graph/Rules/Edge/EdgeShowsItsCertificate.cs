using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Edge;

/// <summary>BP-CF-15: the edge shows the origin its certificate.</summary>
internal sealed class EdgeShowsItsCertificate : IRule
{
    public RuleCard Card { get; } = new(
        "BP-CF-15",
        "The edge shows the origin its certificate",
        "The origin asks for it, and answers nobody without (SEC-7).",
        []);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.OriginPulls];

    public Verdict Check(ResourceNode node, RuleContext graph) => Expect.Flag(node, "enabled", true);
}
