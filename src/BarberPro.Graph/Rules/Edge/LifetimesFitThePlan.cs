using System.Collections.Immutable;
using BarberPro.Policies.Edge;

namespace BarberPro.Graph.Rules.Edge;

/// <summary>BP-CF-16: the edge is told lifetimes that its plan takes, and that the policy gives.</summary>
internal sealed class LifetimesFitThePlan : IRule
{
    public RuleCard Card { get; } = new(
        "BP-CF-16",
        "The edge is told lifetimes that its plan takes, and that the policy gives",
        "Below the plan's least the rule is refused (CDN-2).",
        []);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Ruleset];

    public Verdict Check(ResourceNode node, RuleContext graph)
    {
        if (graph.Policy is not { } policy || !EdgeRules.IsCache(node))
        {
            return graph.Policy is null ? Verdict.NoPolicy : Verdict.NotApplicable("no ruleset decides what is kept");
        }

        var least = new PlanLimits(policy.Edge.Plan).ShortestEdgeTtl.TotalSeconds;
        return Verdict.All(node.Each("rules")
            .Where(rule => rule.Value.At("actionParameters.edgeTtl") is not null)
            .Select(rule => Verdict.All(
                Expect.AtLeast(node, $"{rule.Path}.actionParameters.edgeTtl.default", least, " s"),
                Expect.AtMost(node, $"{rule.Path}.actionParameters.edgeTtl.default", EdgeRules.LongestTtl(policy.Edge.Cache, rule.Value.Text("expression") ?? ""), " s"))));
    }
}
