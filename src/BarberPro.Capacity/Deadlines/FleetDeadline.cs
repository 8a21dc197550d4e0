using System.Collections.Immutable;

namespace BarberPro.Capacity.Deadlines;

/// <summary>How fast a fleet is.</summary>
/// <param name="Fleet">Name of the fleet.</param>
/// <param name="Paths">Its paths, the fastest first round first.</param>
/// <param name="Promises">What was promised of it.</param>
public sealed record FleetDeadline(string Fleet, ImmutableArray<ScaleOutPath> Paths, ImmutableArray<Promise> Promises)
{
    /// <summary>Whether every promise holds.</summary>
    public bool IsKept => Promises.All(promise => promise.IsKept);
}
