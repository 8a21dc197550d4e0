using BarberPro.Capacity.CloudWatch;

namespace BarberPro.Capacity.Fleets;

/// <summary>A target tracking policy. Its alarms are AWS's own and in no graph.</summary>
/// <param name="Name">Logical name.</param>
/// <param name="Measure">What it keeps near the target, in periods of a minute.</param>
/// <param name="Target">The target, in the unit of the metric.</param>
/// <param name="ScalesIn">Whether it also removes instances.</param>
/// <param name="Warmup">Its own warm-up; null for the group's.</param>
public sealed record TrackingPolicyDeclaration(string Name, MeasureDeclaration Measure, double Target, bool ScalesIn, TimeSpan? Warmup);
