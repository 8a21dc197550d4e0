using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Firewall;

/// <summary>BP-WF-04: web ACLs log what they see.</summary>
internal sealed class FirewallIsLogged : IRule
{
    public RuleCard Card { get; } = new(
        "BP-WF-04",
        "Web ACLs log what they see",
        "Rules are tuned by what they refused (SEC-4).",
        ["CKV2_AWS_31"]);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.WebAcl];

    public Verdict Check(ResourceNode node, RuleContext graph) =>
        Companions.Judge(graph, node, ResourceTypes.WebAclLogging, log => Expect.Something(log, "logDestinationConfigs", "a log group"));
}
