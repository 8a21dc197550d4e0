using System.Collections.Immutable;

namespace BarberPro.Graph.Rules;

/// <summary>Holds rules to a graph.</summary>
public static class RuleRun
{
    /// <summary>What each rule finds, in the order of the rules.</summary>
    public static ImmutableArray<RuleResult> Of(RuleContext graph, IEnumerable<IRule> rules) => [.. rules.Select(rule => Of(graph, rule))];

    /// <summary>What one rule finds.</summary>
    public static RuleResult Of(RuleContext graph, IRule rule)
    {
        var compliant = 0;
        var reason = "";
        var violations = ImmutableArray.CreateBuilder<Violation>();
        foreach (var type in rule.Types)
        {
            foreach (var node in graph.OfType(type))
            {
                var verdict = rule.Check(node, graph);
                switch (verdict.Outcome)
                {
                    case Outcome.Compliant:
                        compliant++;
                        break;
                    case Outcome.Violated:
                        violations.Add(new(rule.Card, node, verdict.Findings));
                        break;
                    case Outcome.NotApplicable:
                    default:
                        reason = reason.Length == 0 ? verdict.Reason : reason;
                        break;
                }
            }
        }

        violations.Sort(static (left, right) => string.CompareOrdinal(left.Node.Urn, right.Node.Urn));
        var looked = compliant + violations.Count > 0;
        return new(rule.Card, compliant, violations.ToImmutable(), looked ? "" : reason.Length > 0 ? reason : "the graph has no resource of its types");
    }
}
