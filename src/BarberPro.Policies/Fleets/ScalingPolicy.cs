using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Fleets;

/// <summary>When a fleet grows and shrinks; thresholds rise in the order of C-1.</summary>
/// <param name="Cpu">By processor use.</param>
/// <param name="ResponseTime">By response time at the load balancer.</param>
/// <param name="ScaleIn">What one step inwards removes, and what it must leave.</param>
/// <param name="Predictive">By forecast.</param>
public sealed record ScalingPolicy(
    CpuScalingPolicy Cpu,
    ResponseTimeScalingPolicy ResponseTime,
    ScaleInPolicy ScaleIn,
    PredictiveScalingPolicy Predictive)
{
    internal static ScalingPolicy Read(PolicyReader scaling) => new(
        scaling.Section("cpu", CpuScalingPolicy.Read),
        scaling.Section("responseTime", ResponseTimeScalingPolicy.Read),
        scaling.Section("scaleIn", ScaleInPolicy.Read),
        scaling.Section("predictive", PredictiveScalingPolicy.Read));
}
