using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Firewall;

/// <summary>BP-WF-05: rates are counted by the visitor's address, not by the edge's.</summary>
internal sealed class RateCountsVisitors : IRule
{
    public RuleCard Card { get; } = new(
        "BP-WF-05",
        "Rates are counted by the visitor's address, not by the edge's",
        "Behind the edge every request comes from one of its addresses, and all visitors together would be blocked (SEC-2).",
        []);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.WebAcl];

    public Verdict Check(ResourceNode node, RuleContext graph)
    {
        var rates = node.Each("rules").Where(rule => rule.Value.At("statement.rateBasedStatement") is not null).ToArray();
        return rates.Length == 0
            ? Verdict.Violated("rules", "without a rate", "a rate-based rule")
            : Verdict.All(rates.Select(rate => Verdict.All(
                Expect.OneOf(node, $"{rate.Path}.statement.rateBasedStatement.aggregateKeyType", "FORWARDED_IP"),
                Expect.OneOf(node, $"{rate.Path}.statement.rateBasedStatement.forwardedIpConfig.headerName", "CF-Connecting-IP"))));
    }
}
