using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Databases;

/// <summary>BP-DB-07: enhanced monitoring looks into the database's machine.</summary>
internal sealed class DatabaseIsWatchedClosely : IRule
{
    public RuleCard Card { get; } = new(
        "BP-DB-07",
        "Enhanced monitoring looks into the database's machine",
        "From outside a machine that waits for its disk looks idle.",
        ["CKV_AWS_118"]);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Database];

    public Verdict Check(ResourceNode node, RuleContext graph) =>
        Verdict.All(
            Expect.AtLeast(node, "monitoringInterval", 1, " s"),
            Expect.From(node, graph, "monitoringRoleArn", "a role of this stack", ResourceTypes.Role));
}
