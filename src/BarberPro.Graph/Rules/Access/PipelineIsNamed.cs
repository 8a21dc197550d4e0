using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Access;

/// <summary>BP-IA-12: roles for GitHub name the repository and the audience.</summary>
internal sealed class PipelineIsNamed : IRule
{
    private const string Issuer = "token.actions.githubusercontent.com";

    private static bool IsNamed(IEnumerable<string> values) => values.Any() && values.All(value => !value.StartsWith('*') && !value.StartsWith("repo:*", StringComparison.Ordinal));

    public RuleCard Card { get; } = new(
        "BP-IA-12",
        "Roles for GitHub name the repository and the audience",
        "Without both any repository of the world deploys here.",
        ["CKV_AWS_358", "CKV_AWS_393"])
    {
        CanBeWaived = false,
    };

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Role];

    public Verdict Check(ResourceNode node, RuleContext graph) => AccessDocument.Judge(graph, node, "assumeRolePolicy", document =>
    {
        var statements = document.Allowed.Where(statement => statement.Principals.Any(principal => principal.Kind == "Federated" && principal.Name.EndsWith(Issuer, StringComparison.Ordinal))).ToArray();
        return statements.Length == 0
            ? Verdict.NotApplicable("no role is for GitHub's pipelines")
            : Verdict.When(
                Array.TrueForAll(statements, statement => IsNamed(statement.Asks($"{Issuer}:sub")) && IsNamed(statement.Asks($"{Issuer}:aud"))),
                "assumeRolePolicy",
                "open to repositories that are not named",
                $"conditions on {Issuer}:sub, with owner and repository, and {Issuer}:aud");
    });
}
