using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Access;

/// <summary>BP-IA-06: roles may do things to named resources.</summary>
internal sealed class ResourcesAreNamed : IRule
{
    public RuleCard Card { get; } = new(
        "BP-IA-06",
        "Roles may do things to named resources",
        "On everything includes what is built next year. Actions that know no resources are excepted.",
        ["CKV_AWS_355", "AwsSolutions-IAM5"]);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.RolePolicy];

    public Verdict Check(ResourceNode node, RuleContext graph) => AccessDocument.Judge(graph, node, "policy", document =>
    {
        var open = document.Allowed.Where(statement => statement.IsOnEverything).SelectMany(statement => statement.Actions).Where(action => !OpenActions.Contain(action)).ToArray();
        return Verdict.When(document.Statements.Length > 0 && open.Length == 0, "policy", $"{string.Join(", ", open)} on *", "ARNs");
    });
}
