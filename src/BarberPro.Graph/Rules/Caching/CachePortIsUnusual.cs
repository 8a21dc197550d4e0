using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Caching;

/// <summary>BP-CA-07: caches listen on a port that nobody guesses.</summary>
internal sealed class CachePortIsUnusual : IRule
{
    public RuleCard Card { get; } = new(
        "BP-CA-07",
        "Caches listen on a port that nobody guesses",
        "It keeps the simplest scanners out, and no other.",
        ["AwsSolutions-AEC5"]);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Cache];

    public Verdict Check(ResourceNode node, RuleContext graph) =>
        Verdict.When(node.Number("port") is { } port && port is not (6379 or 11211), node, "port", "another port than the engine's own");
}
