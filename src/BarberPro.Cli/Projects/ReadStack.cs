using BarberPro.Policies;

namespace BarberPro.Cli.Projects;

/// <summary>A stack whose policy is sound.</summary>
/// <param name="Settings">What Pulumi's own files say of it.</param>
/// <param name="Policy">What was decided for it.</param>
/// <param name="Provenance">Where each value comes from.</param>
internal sealed record ReadStack(StackSettings Settings, StackPolicy Policy, Provenance Provenance);
