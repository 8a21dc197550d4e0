using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Messaging;

/// <summary>BP-MS-06: queues refuse plain HTTP.</summary>
internal sealed class QueueRefusesPlainHttp : IRule
{
    public RuleCard Card { get; } = new(
        "BP-MS-06",
        "Queues refuse plain HTTP",
        "Messages would be read on the way.",
        ["AwsSolutions-SQS4"]);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Queue];

    public Verdict Check(ResourceNode node, RuleContext graph) => Companions.Judge(graph, node, ResourceTypes.QueuePolicy, policy => AccessDocument.Judge(graph, policy, "policy", document =>
        Verdict.When(document.RefusesPlainHttp(), "policy", "without it", "a statement that denies everything where aws:SecureTransport is false")));
}
