using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Databases;

/// <summary>BP-DB-09: performance Insights is encrypted with a key of the stack.</summary>
internal sealed class InsightsAreEncrypted : IRule
{
    public RuleCard Card { get; } = new(
        "BP-DB-09",
        "Performance Insights is encrypted with a key of the stack",
        "It stores the text of queries.",
        ["CKV_AWS_354"]);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Database];

    public Verdict Check(ResourceNode node, RuleContext graph) => Expect.OwnKey(node, graph, "performanceInsightsKmsKeyId");
}
