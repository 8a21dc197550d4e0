using BarberPro.Graph;
using BarberPro.Policies;

namespace BarberPro.Cli.Checks;

/// <summary>A graph to be checked, and what is known around it.</summary>
/// <param name="Graph">The graph.</param>
/// <param name="Policy">What was decided for its stack; null where only the graph is known.</param>
/// <param name="Provenance">Where the values of the policy are written; nothing without a policy.</param>
/// <param name="Root">The project's folder; null where there is none.</param>
/// <param name="File">The file that stands for the graph where no line of the policy does: the stack's overlay, or the saved graph.</param>
internal sealed record CheckedStack(ResourceGraph Graph, StackPolicy? Policy, Provenance Provenance, string? Root, string File);
