using System.Collections.Immutable;
using BarberPro.Policies.Diagnostics;

namespace BarberPro.Graph.Serialization;

/// <summary>What came of reading a saved graph.</summary>
/// <param name="Graph">The graph, or null when anything is wrong with the file.</param>
/// <param name="Diagnostics">All that is wrong, in the order of the file.</param>
public sealed record GraphLoad(ResourceGraph? Graph, ImmutableArray<Diagnostic> Diagnostics);
