using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Scaling;

/// <summary>BP-SC-08: scheduled minimums are within the group's maximum.</summary>
internal sealed class ScheduleFitsGroup : IRule
{
    public RuleCard Card { get; } = new(
        "BP-SC-08",
        "Scheduled minimums are within the group's maximum",
        "AWS refuses the others when the hour comes, and the peak is met with the night's fleet.",
        []);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.Schedule];

    public Verdict Check(ResourceNode node, RuleContext graph)
    {
        if (node.Number("minSize") is not { } least || least < 0)
        {
            return Verdict.NotApplicable("the schedule leaves the minimum alone");
        }

        return graph.Source(node, "autoscalingGroupName", ResourceTypes.Group)?.Number("maxSize") is { } most
            ? Expect.AtMost(node, "minSize", most)
            : Verdict.Violated("autoscalingGroupName", node.At("autoscalingGroupName"), "a group of this stack with a maximum");
    }
}
