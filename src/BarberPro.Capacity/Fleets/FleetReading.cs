using System.Collections.Immutable;

namespace BarberPro.Capacity.Fleets;

/// <summary>What came of reading the fleets of a graph.</summary>
/// <param name="Fleets">Those that could be read whole, sorted by URN.</param>
/// <param name="Problems">What could not, in the order of the resources; a fleet with a problem is not among the fleets.</param>
public sealed record FleetReading(ImmutableArray<FleetDeclaration> Fleets, ImmutableArray<FleetProblem> Problems);
