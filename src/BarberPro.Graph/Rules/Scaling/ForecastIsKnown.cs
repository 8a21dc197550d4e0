using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Scaling;

/// <summary>BP-SC-09: forecasts run in a mode that EC2 Auto Scaling knows, less than an hour ahead.</summary>
internal sealed class ForecastIsKnown : IRule
{
    // PutScalingPolicy, PredictiveScalingConfiguration.SchedulingBufferTime: at most 3,600 s; the baseline asks for less.
    private const int LongestBuffer = 3_599;

    public RuleCard Card { get; } = new(
        "BP-SC-09",
        "Forecasts run in a mode that EC2 Auto Scaling knows, less than an hour ahead",
        "A buffer of an hour or more is refused (ASG-PRE-1).",
        []);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.ScalingPolicy];

    public Verdict Check(ResourceNode node, RuleContext graph) => node.Text("policyType") == "PredictiveScaling"
        ? Verdict.All(
            Expect.OneOf(node, "predictiveScalingConfiguration.mode", "ForecastOnly", "ForecastAndScale"),
            Expect.AtMost(node, "predictiveScalingConfiguration.schedulingBufferTime", LongestBuffer, " s"))
        : Verdict.NotApplicable("no policy forecasts");
}
