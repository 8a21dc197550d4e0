using System.Collections.Immutable;

namespace Pulumi;

/// <summary>What an output turned out to be: its value, and what must travel with it.</summary>
internal readonly record struct OutputData<T>(T Value, ImmutableHashSet<Resource> Resources, bool IsKnown, bool IsSecret);
