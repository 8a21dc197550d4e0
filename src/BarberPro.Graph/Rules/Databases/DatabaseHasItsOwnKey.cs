using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Databases;

/// <summary>BP-DB-19: databases are encrypted with a key of the stack.</summary>
internal sealed class DatabaseHasItsOwnKey : IRule
{
    public RuleCard Card { get; } = new(
        "BP-DB-19",
        "Databases are encrypted with a key of the stack",
        "With AWS's own key a snapshot can be neither shared nor copied, and nobody can be shut out.",
        []);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Database];

    public Verdict Check(ResourceNode node, RuleContext graph) => graph.Source(node, "replicateSourceDb", ResourceTypes.Database)?.Region == node.Region
        ? Verdict.NotApplicable("a replica has the key of its source")
        : Expect.OwnKey(node, graph, "kmsKeyId");
}
