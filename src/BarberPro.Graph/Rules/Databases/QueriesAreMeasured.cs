using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Databases;

/// <summary>BP-DB-08: performance Insights tells which queries cost.</summary>
internal sealed class QueriesAreMeasured : IRule
{
    public RuleCard Card { get; } = new(
        "BP-DB-08",
        "Performance Insights tells which queries cost",
        "Otherwise a slow database is a guess.",
        ["CKV_AWS_353"]);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Database];

    public Verdict Check(ResourceNode node, RuleContext graph) => Expect.Flag(node, "performanceInsightsEnabled", true);
}
