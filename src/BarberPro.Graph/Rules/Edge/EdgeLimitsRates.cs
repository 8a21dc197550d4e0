using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Edge;

/// <summary>BP-CF-07: the edge limits how often a client may call the API.</summary>
internal sealed class EdgeLimitsRates : IRule
{
    public RuleCard Card { get; } = new(
        "BP-CF-07",
        "The edge limits how often a client may call the API",
        "Logins and bookings are tried by the thousand.",
        []);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Ruleset];

    public Verdict Check(ResourceNode node, RuleContext graph) => node.Text("phase") != "http_ratelimit"
        ? Verdict.NotApplicable("no ruleset limits rates")
        : Verdict.When(
            node.Items("rules").Any(rule =>
                EdgeRules.IsOn(rule) && rule.Number("ratelimit.requestsPerPeriod") > 0 && rule.Text("expression")?.Contains("\"/api/\"", StringComparison.Ordinal) == true
                && rule.Items("ratelimit.characteristics").Any(characteristic => characteristic.Text == "cf.colo.id")),
            node,
            "rules",
            "an enabled limit on /api/ that counts by cf.colo.id, too");
}
