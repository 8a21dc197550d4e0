using System.Collections.Immutable;

using BarberPro.Policies.Diagnostics;

namespace BarberPro.Policies.Bootstrapping;

/// <summary>What came of loading <c>config/bootstrap.yml</c>.</summary>
/// <param name="Policy">The policy; null when there is any diagnostic.</param>
/// <param name="Diagnostics">Everything that is wrong, in the order of place and code.</param>
public sealed record BootstrapLoad(BootstrapPolicy? Policy, ImmutableArray<Diagnostic> Diagnostics);
