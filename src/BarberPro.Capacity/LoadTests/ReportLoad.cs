using System.Collections.Immutable;

using BarberPro.Policies.Diagnostics;

namespace BarberPro.Capacity.LoadTests;

/// <summary>What came of reading a report.</summary>
/// <param name="Report">The report, or null when anything is wrong with the file.</param>
/// <param name="Diagnostics">All that is wrong.</param>
public sealed record ReportLoad(ArtilleryReport? Report, ImmutableArray<Diagnostic> Diagnostics);
