using System.Collections.Immutable;
using BarberPro.Policies.Diagnostics;

namespace BarberPro.Policies.Waivers;

/// <summary>What came of reading the waivers.</summary>
/// <param name="Waivers">The waivers, in the order of the file; none when anything is wrong with it.</param>
/// <param name="Diagnostics">Everything that is wrong, in the order of places.</param>
public sealed record WaiverLoad(ImmutableArray<Waiver> Waivers, ImmutableArray<Diagnostic> Diagnostics);
