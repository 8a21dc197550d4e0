using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Firewall;

/// <summary>BP-WF-01: web ACLs have rules.</summary>
internal sealed class FirewallHasRules : IRule
{
    public RuleCard Card { get; } = new(
        "BP-WF-01",
        "Web ACLs have rules",
        "An empty one lets everything through and looks like protection.",
        ["CKV_AWS_175"]);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.WebAcl];

    public Verdict Check(ResourceNode node, RuleContext graph) => Expect.Something(node, "rules", "rules");
}
