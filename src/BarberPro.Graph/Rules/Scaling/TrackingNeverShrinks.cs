using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Scaling;

/// <summary>BP-SC-05: target tracking only grows a fleet.</summary>
internal sealed class TrackingNeverShrinks : IRule
{
    public RuleCard Card { get; } = new(
        "BP-SC-05",
        "Target tracking only grows a fleet",
        "Several of them that shrink, too, fight each other; one gate decides (ASG-WEB-2).",
        []);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.ScalingPolicy];

    public Verdict Check(ResourceNode node, RuleContext graph) => node.Text("policyType") == "TargetTrackingScaling"
        ? Expect.Flag(node, "targetTrackingConfiguration.disableScaleIn", true)
        : Verdict.NotApplicable("no policy tracks a target");
}
