using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Networking;

/// <summary>BP-NW-01: networks keep a record of who spoke to whom.</summary>
internal sealed class NetworkIsLogged : IRule
{
    public RuleCard Card { get; } = new(
        "BP-NW-01",
        "Networks keep a record of who spoke to whom",
        "After a break-in it is the only witness.",
        ["CKV2_AWS_11", "AwsSolutions-VPC7"]);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Vpc];

    public Verdict Check(ResourceNode node, RuleContext graph) =>
        Companions.Judge(graph, node, ResourceTypes.FlowLog, log => Expect.OneOf(log, "trafficType", "ALL"));
}
