using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Databases;

/// <summary>BP-DB-17: databases listen on a port that nobody guesses.</summary>
internal sealed class DatabasePortIsUnusual : IRule
{
    public RuleCard Card { get; } = new(
        "BP-DB-17",
        "Databases listen on a port that nobody guesses",
        "It keeps the simplest scanners out, and no other.",
        ["AwsSolutions-RDS11"]);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Database];

    public Verdict Check(ResourceNode node, RuleContext graph) =>
        Verdict.When(node.Number("port") is { } port && port is not (5432 or 3306 or 1433 or 1521), node, "port", "another port than the engine's own");
}
