using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Firewall;

/// <summary>BP-WF-03: web ACLs refuse what Log4j would run.</summary>
internal sealed class FirewallRefusesLog4j : IRule
{
    public RuleCard Card { get; } = new(
        "BP-WF-03",
        "Web ACLs refuse what Log4j would run",
        "The rule is there and only counts: that happens after every test.",
        ["CKV_AWS_192"]);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.WebAcl];

    public Verdict Check(ResourceNode node, RuleContext graph)
    {
        if (Firewalls.RuleOf(node, Firewalls.KnownBadInputs) is not { } rule)
        {
            return Verdict.Violated("rules", "without it", $"a rule that runs {Firewalls.KnownBadInputs}");
        }

        var softened = rule.Items("statement.managedRuleGroupStatement.ruleActionOverrides")
            .Any(change => change.Text("name") == "Log4JRCE" && change.At("actionToUse.block") is null);
        return Verdict.When(
            rule.At("overrideAction.none") is not null && !softened,
            $"rules > {rule.Text("name")} > overrideAction",
            "softened",
            "none, and Log4JRCE blocks");
    }
}
