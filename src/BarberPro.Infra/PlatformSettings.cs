using BarberPro.Infra.Components.Edge;
using BarberPro.Policies;

namespace BarberPro.Infra;

/// <summary>All that a stack is built from.</summary>
/// <param name="Policy">What was decided for the stack.</param>
/// <param name="OriginPulls">What the edge shows to load balancers; null in a stack that does not declare the zone (SEC-7).</param>
public sealed record PlatformSettings(StackPolicy Policy, OriginPullCertificate? OriginPulls);
