using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Scaling;

/// <summary>BP-SC-03: what scaling changes is left to it.</summary>
internal sealed class ScalingOwnsCapacity : IRule
{
    public RuleCard Card { get; } = new(
        "BP-SC-03",
        "What scaling changes is left to it",
        "An update at a peak would set the fleet back to what the program once said (X-3).",
        []);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Group];

    public Verdict Check(ResourceNode node, RuleContext graph)
    {
        var ignored = node.Options.IgnoreChanges;
        var hasSchedules = graph.Users(node, ResourceTypes.Schedule).Any();
        return Verdict.All(
            Verdict.When(
                ignored.Contains("desiredCapacity") && node.Inputs["desiredCapacity"] is null,
                "desiredCapacity",
                ignored.Contains("desiredCapacity") ? "set" : "kept",
                "nothing, and ignoreChanges"),
            Verdict.When(
                ignored.Contains("minSize") == hasSchedules,
                "minSize",
                hasSchedules ? "kept although schedules raise it" : "ignored although no schedule raises it",
                hasSchedules ? "ignoreChanges" : "no ignoreChanges"));
    }
}
