using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Auditing;

/// <summary>BP-AU-07: queries of public zones in Route 53 are logged.</summary>
internal sealed class ZoneIsLogged : IRule
{
    public RuleCard Card { get; } = new(
        "BP-AU-07",
        "Queries of public zones in Route 53 are logged",
        "Who looks for names that are not there plans something.",
        ["CKV2_AWS_39"]);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.DnsZone];

    public Verdict Check(ResourceNode node, RuleContext graph) => node.Items("vpcs").Any()
        ? Verdict.NotApplicable("no zone is public")
        : Companions.Judge(
            graph,
            node,
            ResourceTypes.DnsQueryLog,
            log => Expect.From(log, graph, "cloudwatchLogGroupArn", "a log group of this stack", ResourceTypes.LogGroup));
}
