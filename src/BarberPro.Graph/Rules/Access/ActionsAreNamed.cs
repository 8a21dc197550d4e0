using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Access;

/// <summary>BP-IA-05: roles may do named things.</summary>
internal sealed class ActionsAreNamed : IRule
{
    public RuleCard Card { get; } = new(
        "BP-IA-05",
        "Roles may do named things",
        "All of a service is more than anybody has read.",
        ["CKV_AWS_62", "CKV_AWS_63"]);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.RolePolicy];

    public Verdict Check(ResourceNode node, RuleContext graph) => AccessDocument.Judge(graph, node, "policy", document =>
    {
        var wide = document.Allowed.SelectMany(statement => statement.Actions).Where(action => action == "*" || action.EndsWith(":*", StringComparison.Ordinal)).ToArray();
        return Verdict.When(
            document.Statements.Length > 0 && wide.Length == 0,
            "policy",
            wide.Length == 0 ? "empty" : $"wide: {string.Join(", ", wide)}",
            "actions by name");
    });
}
