using BarberPro.Policies;

namespace BarberPro.Infra;

/// <summary>All that a stack is built from.</summary>
/// <param name="Policy">What was decided for the stack.</param>
public sealed record PlatformSettings(StackPolicy Policy);
