using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Backups;

/// <summary>BP-BU-04: A restore is tried every month at least.</summary>
internal sealed class RestoresAreTried : IRule
{
    public RuleCard Card { get; } = new(
        "BP-BU-04",
        "A restore is tried every month at least",
        "A backup that was never restored is a hope (DR-4).",
        []);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.RestoreTest];

    public Verdict Check(ResourceNode node, RuleContext graph) => Verdict.All(
        Verdict.When(
            node.Text("scheduleExpression")?.Split(' ') is [_, _, not "L", "*", ..],
            node,
            "scheduleExpression",
            "cron(minute hour day * ...): every month"),
        Verdict.When(graph.Users(node, ResourceTypes.RestoreSelection).Any(), "RestoreTestingSelection", "missing", "what is restored"));
}
