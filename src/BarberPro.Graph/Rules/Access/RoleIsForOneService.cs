using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Access;

/// <summary>BP-IA-02: each role is taken by one named service.</summary>
internal sealed class RoleIsForOneService : IRule
{
    public RuleCard Card { get; } = new(
        "BP-IA-02",
        "Each role is taken by one named service",
        "A role that several may take is as powerful as the weakest of them is open.",
        ["CKV_AWS_61"]);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Role];

    public Verdict Check(ResourceNode node, RuleContext graph) => AccessDocument.Judge(graph, node, "assumeRolePolicy", document =>
    {
        var takers = document.Allowed.SelectMany(statement => statement.Principals).Distinct().ToArray();
        var isNamed = takers is [{ Kind: "Service" or "Federated" } one] && !one.Name.Contains('*');
        return Verdict.When(
            isNamed,
            "assumeRolePolicy",
            takers.Length == 0 ? "nobody" : string.Join(", ", takers.Select(taker => taker.Name)),
            "one service by its full name");
    });
}
