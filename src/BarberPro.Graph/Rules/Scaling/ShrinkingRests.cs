using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Scaling;

/// <summary>BP-SC-07: what removes instances rests between two steps.</summary>
internal sealed class ShrinkingRests : IRule
{
    public RuleCard Card { get; } = new(
        "BP-SC-07",
        "What removes instances rests between two steps",
        "An alarm that stays on repeats every minute, and a step policy removes one each time (X-5).",
        []);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.ScalingPolicy];

    public Verdict Check(ResourceNode node, RuleContext graph) => Groups.Adjustments(node).Any(change => change < 0)
        ? Expect.OneOf(node, "policyType", "SimpleScaling")
        : Verdict.NotApplicable("no policy removes instances");
}
