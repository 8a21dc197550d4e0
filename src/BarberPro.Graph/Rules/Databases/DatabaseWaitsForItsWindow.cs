using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Databases;

/// <summary>BP-DB-23: changes of a database wait for its window.</summary>
internal sealed class DatabaseWaitsForItsWindow : IRule
{
    public RuleCard Card { get; } = new(
        "BP-DB-23",
        "Changes of a database wait for its window",
        "Applied at once a change of class restarts it in the middle of the day (OPS-4).",
        []);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Database, ResourceTypes.Cache];

    public Verdict Check(ResourceNode node, RuleContext graph) =>
        Verdict.All(Expect.Flag(node, "applyImmediately", false), Expect.Something(node, "maintenanceWindow", "a quiet hour of the week"));
}
