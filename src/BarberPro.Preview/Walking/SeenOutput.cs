using System.Collections.Immutable;
using Pulumi;

namespace BarberPro.Preview.Walking;

/// <summary>All that an output tells.</summary>
/// <param name="Value">What may have outputs inside; null for plain values and while unknown.</param>
/// <param name="IsSecret">Whether it has to be masked.</param>
/// <param name="Dependencies">The resources that it comes from.</param>
internal readonly record struct SeenOutput(object? Value, bool IsSecret, ImmutableHashSet<Resource> Dependencies);
