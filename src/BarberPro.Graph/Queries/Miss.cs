using System.Collections.Immutable;

namespace BarberPro.Graph.Queries;

/// <summary>A resource that was a candidate and is not what was asked for.</summary>
/// <param name="Node">The candidate.</param>
/// <param name="Differences">What is different; empty where it matches although it should not.</param>
public sealed record Miss(ResourceNode Node, ImmutableArray<Difference> Differences);
