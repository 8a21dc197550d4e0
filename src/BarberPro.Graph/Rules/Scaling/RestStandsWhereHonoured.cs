using System.Collections.Immutable;

namespace BarberPro.Graph.Rules.Scaling;

/// <summary>BP-SC-04: cooldowns and warm-ups stand where they are honoured.</summary>
internal sealed class RestStandsWhereHonoured : IRule
{
    public RuleCard Card { get; } = new(
        "BP-SC-04",
        "Cooldowns and warm-ups stand where they are honoured",
        "Elsewhere they are taken and mean nothing, and somebody relies on them (ASG-WEB-4).",
        []);

    public ImmutableArray<string> Types { get; } = [ResourceTypes.ScalingPolicy];

    public Verdict Check(ResourceNode node, RuleContext graph) => node.Text("policyType") switch
    {
        "SimpleScaling" => Verdict.All(Expect.Something(node, "cooldown", "the rest between two steps"), Expect.Nothing(node, "estimatedInstanceWarmup")),
        "PredictiveScaling" => Verdict.All(Expect.Nothing(node, "cooldown"), Expect.Nothing(node, "estimatedInstanceWarmup")),
        "StepScaling" or "TargetTrackingScaling" => Expect.Nothing(node, "cooldown", "nothing: only SimpleScaling rests"),
        _ => Verdict.Violated("policyType", node.At("policyType"), "a kind of policy that EC2 Auto Scaling knows"),
    };
}
