using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Edge;

/// <summary>BP-CF-06: the edge runs a managed ruleset.</summary>
internal sealed class EdgeFiltersRequests : IRule
{
    public RuleCard Card { get; } = new(
        "BP-CF-06",
        "The edge runs a managed ruleset",
        "New attacks are in it before they are in the news.",
        []);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Ruleset];

    public Verdict Check(ResourceNode node, RuleContext graph) => node.Text("phase") != "http_request_firewall_managed"
        ? Verdict.NotApplicable("no ruleset filters requests")
        : Verdict.When(
            node.Items("rules").Any(rule => rule.Text("action") == "execute" && EdgeRules.IsOn(rule) && rule.Text("actionParameters.id") is { Length: > 0 }), node, "rules[].action", "execute, with a managed ruleset's id");
}
