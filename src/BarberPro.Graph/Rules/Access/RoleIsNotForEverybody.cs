using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Access;

/// <summary>BP-IA-01: no role can be taken by everybody.</summary>
internal sealed class RoleIsNotForEverybody : IRule
{
    public RuleCard Card { get; } = new(
        "BP-IA-01",
        "No role can be taken by everybody",
        "A role for everybody is a role for strangers.",
        ["CKV_AWS_60"])
    {
        CanBeWaived = false,
    };

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Role];

    public Verdict Check(ResourceNode node, RuleContext graph) => AccessDocument.Judge(graph, node, "assumeRolePolicy", document =>
        Verdict.When(
            document.Allowed.Any() && !document.Allowed.Any(statement => statement.IsForEverybody),
            "assumeRolePolicy",
            "open to everybody",
            "one named service or principal"));
}
