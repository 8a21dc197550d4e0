using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Demand;

/// <summary>What the graph cannot tell and a proof of capacity needs: how long things take, and what was promised.</summary>
/// <param name="Timings">How long clouds and programs take.</param>
/// <param name="Tracking">How target tracking decides; AWS does not publish it.</param>
/// <param name="Limits">What a fleet has promised.</param>
public sealed record DemandPolicy(TimingsPolicy Timings, TrackingModelPolicy Tracking, ScalingLimitsPolicy Limits)
{
    internal static DemandPolicy Read(PolicyReader demand) => new(
        demand.Section("timings", TimingsPolicy.Read),
        demand.Section("tracking", TrackingModelPolicy.Read),
        demand.Section("limits", ScalingLimitsPolicy.Read));
}
