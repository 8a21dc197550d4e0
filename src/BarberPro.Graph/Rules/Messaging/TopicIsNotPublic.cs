using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Messaging;

/// <summary>BP-MS-02: nobody writes to a topic but named services.</summary>
internal sealed class TopicIsNotPublic : IRule
{
    public RuleCard Card { get; } = new(
        "BP-MS-02",
        "Nobody writes to a topic but named services",
        "A stranger could page everybody, or nobody ever again.",
        ["CKV_AWS_169"])
    {
        CanBeWaived = false,
    };

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Topic];

    public Verdict Check(ResourceNode node, RuleContext graph) => Companions.Judge(graph, node, ResourceTypes.TopicPolicy, policy => AccessDocument.Judge(graph, policy, "policy", document =>
        Verdict.When(
            document.Allowed.Any() && !document.Allowed.Any(statement => statement.IsForEverybody),
            "policy",
            "open to everybody",
            "named services")));
}
