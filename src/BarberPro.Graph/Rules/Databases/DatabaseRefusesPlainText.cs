using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Databases;

/// <summary>BP-DB-12: databases refuse connections without TLS.</summary>
internal sealed class DatabaseRefusesPlainText : IRule
{
    public RuleCard Card { get; } = new(
        "BP-DB-12",
        "Databases refuse connections without TLS",
        "RDS takes them unless its parameter group says otherwise; a server without a group of the stack's is not excused.",
        ["CKV2_AWS_69"])
    {
        CanBeWaived = false,
    };

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Database];

    public Verdict Check(ResourceNode node, RuleContext graph) =>
        Parameters.Judge(graph, node, ResourceTypes.DatabaseParameters, "rds.force_ssl", value => value == "1", "1");
}
