using BarberPro.Graph;

namespace BarberPro.Cli.Projects;

/// <summary>A stack whose program ran.</summary>
/// <param name="Graph">What it declares.</param>
/// <param name="Stack">What it was built from.</param>
internal sealed record RecordedStack(ResourceGraph Graph, ReadStack Stack);
