using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Edge;

/// <summary>BP-CF-11: no rule of the edge waves everything through.</summary>
internal sealed class NothingIsWavedThrough : IRule
{
    public RuleCard Card { get; } = new(
        "BP-CF-11",
        "No rule of the edge waves everything through",
        "It was written for a test, and every rule after it sleeps.",
        []);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Ruleset];

    public Verdict Check(ResourceNode node, RuleContext graph) => Verdict.All(node.Each("rules")
        .Where(rule => rule.Value.Flag("enabled") != false)
        .Select(rule => Verdict.When(
            rule.Value.Text("action") is { } action && (action is not ("skip" or "allow" or "bypass") || rule.Value.Text("expression") is { Length: > 4 } and not "(true)"),
            node,
            $"{rule.Path}.action",
            "no skip for every request")));
}
