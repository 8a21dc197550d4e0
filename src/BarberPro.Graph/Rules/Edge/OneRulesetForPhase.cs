using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Edge;

/// <summary>BP-CF-14: each phase of a zone has one ruleset.</summary>
internal sealed class OneRulesetForPhase : IRule
{
    public RuleCard Card { get; } = new(
        "BP-CF-14",
        "Each phase of a zone has one ruleset",
        "The second takes the first one's place, and nobody is told (X-6).",
        []);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Ruleset];

    public Verdict Check(ResourceNode node, RuleContext graph)
    {
        var same = graph.OfType(ResourceTypes.Ruleset).FirstOrDefault(other => other != node && other.Text("phase") == node.Text("phase") && other.Text("zoneId") == node.Text("zoneId"));
        return Verdict.When(node.Text("phase") is not null && same is null, node, "phase", $"a phase of its own, not that of {same?.Name}");
    }
}
