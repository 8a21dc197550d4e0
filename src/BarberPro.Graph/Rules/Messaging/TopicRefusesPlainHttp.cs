using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Messaging;

/// <summary>BP-MS-03: topics refuse plain HTTP.</summary>
internal sealed class TopicRefusesPlainHttp : IRule
{
    public RuleCard Card { get; } = new(
        "BP-MS-03",
        "Topics refuse plain HTTP",
        "Messages would be read on the way.",
        ["AwsSolutions-SNS3"]);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Topic];

    public Verdict Check(ResourceNode node, RuleContext graph) => Companions.Judge(graph, node, ResourceTypes.TopicPolicy, policy => AccessDocument.Judge(graph, policy, "policy", document =>
        Verdict.When(document.RefusesPlainHttp(), "policy", "without it", "a statement that denies publishing where aws:SecureTransport is false")));
}
