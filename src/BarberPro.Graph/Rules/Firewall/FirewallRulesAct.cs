using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Firewall;

/// <summary>BP-WF-02: every rule of a web ACL does something.</summary>
internal sealed class FirewallRulesAct : IRule
{
    public RuleCard Card { get; } = new(
        "BP-WF-02",
        "Every rule of a web ACL does something",
        "A rule without action is refused, or counts for ever.",
        ["CKV_AWS_342"]);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.WebAcl];

    public Verdict Check(ResourceNode node, RuleContext graph) => node.Items("rules").Any()
        ? Verdict.All(node.Each("rules").Select(rule => Verdict.When(
            rule.Value.At("action") is { Members.Length: > 0 } || rule.Value.At("overrideAction") is { Members.Length: > 0 }, node, $"{rule.Path}.action", "an action, or an overrideAction for a managed group")))
        : Verdict.NotApplicable("the web ACL has no rules");
}
