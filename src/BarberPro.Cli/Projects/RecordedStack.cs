using BarberPro.Graph;
using BarberPro.Policies;

namespace BarberPro.Cli.Projects;

/// <summary>A stack whose program ran.</summary>
/// <param name="Graph">What it declares.</param>
/// <param name="Provenance">The values that it was built from, and where each comes from.</param>
internal sealed record RecordedStack(ResourceGraph Graph, Provenance Provenance);
