using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Databases;

/// <summary>BP-DB-11: databases log changes of structure and slow queries.</summary>
internal sealed class DatabaseLogsQueries : IRule
{
    public RuleCard Card { get; } = new(
        "BP-DB-11",
        "Databases log changes of structure and slow queries",
        "What was changed and what is slow cannot be asked for later (DB-8).",
        ["CKV2_AWS_30"]);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Database];

    public Verdict Check(ResourceNode node, RuleContext graph) => Verdict.All(
        Parameters.Judge(graph, node, ResourceTypes.DatabaseParameters, "log_statement", value => value is "ddl" or "mod" or "all", "ddl, mod or all"),
        Parameters.Judge(graph, node, ResourceTypes.DatabaseParameters, "log_min_duration_statement", value => value != "-1", "milliseconds"));
}
