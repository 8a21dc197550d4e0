using BarberPro.Policies;

namespace BarberPro.Graph.Delivery.Gates;

/// <summary>What the rules of the gate look at.</summary>
/// <param name="Digest">What the deployment would do.</param>
/// <param name="Policy">What was decided for the stack.</param>
/// <param name="At">When it would be done.</param>
public sealed record GateContext(PreviewDigest Digest, StackPolicy Policy, DateTimeOffset At);
