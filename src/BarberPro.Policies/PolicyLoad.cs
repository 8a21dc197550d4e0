using System.Collections.Immutable;

using BarberPro.Policies.Diagnostics;

namespace BarberPro.Policies;

/// <summary>What came of loading a stack.</summary>
/// <param name="Policy">The policy; null when there is any diagnostic.</param>
/// <param name="Diagnostics">Everything that is wrong, in the order of place and code.</param>
/// <param name="Provenance">Where every value that could be read comes from.</param>
public sealed record PolicyLoad(StackPolicy? Policy, ImmutableArray<Diagnostic> Diagnostics, Provenance Provenance);
