using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Access;

/// <summary>BP-IA-11: no role can change things everywhere.</summary>
internal sealed class NobodyWritesEverywhere : IRule
{
    private static readonly string[] Harmless = ["BatchGet", "Describe", "Get", "List", "Lookup", "Query", "Search"];

    private static bool ReadsOnly(string action) =>
        action.Split(':') is [_, var call] && Array.Exists(Harmless, word => call.StartsWith(word, StringComparison.OrdinalIgnoreCase));

    public RuleCard Card { get; } = new(
        "BP-IA-11",
        "No role can change things everywhere",
        "One fault in a program then is a fault in everything.",
        ["CKV_AWS_290"]);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.RolePolicy];

    public Verdict Check(ResourceNode node, RuleContext graph) =>
        OpenActions.Refuse(graph, node, action => !ReadsOnly(action), "named resources, or a condition, for what changes things");
}
