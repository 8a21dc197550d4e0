using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Access;

/// <summary>BP-IA-13: what a role is allowed to touch exists.</summary>
internal sealed class StatementsNameWhatExists : IRule
{
    public RuleCard Card { get; } = new(
        "BP-IA-13",
        "What a role is allowed to touch exists",
        "A statement about a name that was misspelled allows nothing, or what somebody else creates under it.",
        []);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.RolePolicy];

    public Verdict Check(ResourceNode node, RuleContext graph) => AccessDocument.Judge(graph, node, "policy", document =>
    {
        var arns = graph.Shared(static graph => new KnownArns(graph));
        var lost = document.Statements.SelectMany(statement => statement.Resources).Where(resource => !arns.Cover(resource)).ToArray();
        return Verdict.When(
            document.Statements.Length > 0 && lost.Length == 0,
            "policy",
            $"about {string.Join(", ", lost)}",
            "ARNs of resources of this stack");
    });
}
