using System.Collections.Immutable;
using BarberPro.Graph.Values;

namespace BarberPro.Graph.Rules.Scaling;

/// <summary>BP-SC-12: target tracking fills no gaps.</summary>
internal sealed class TrackingFillsNothing : IRule
{
    public RuleCard Card { get; } = new(
        "BP-SC-12",
        "Target tracking fills no gaps",
        "Late points read as the filling, and the alarm that AWS makes of it cannot be edited (X-8).",
        []);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.ScalingPolicy];

    public Verdict Check(ResourceNode node, RuleContext graph)
    {
        const string queries = "targetTrackingConfiguration.customizedMetricSpecification.metrics";
        return node.Text("policyType") != "TargetTrackingScaling"
            ? Verdict.NotApplicable("no policy tracks a target")
            : Verdict.All(node.Each(queries)
                .Where(query => query.Value.Text("expression") is not null)
                .Select(query => Verdict.When(
                    !query.Value.Text("expression")!.Contains("FILL", StringComparison.Ordinal),
                    node,
                    $"{query.Path}.expression",
                    "an expression without FILL"))
                .Append(Expect.Something(node, "targetTrackingConfiguration", "a target"))
                .Append(Verdict.When(
                    ValuePath.Find(node.Inputs, queries) is null || node.At(queries) is not null,
                    node,
                    queries,
                    "expressions that can be seen")));
    }
}
