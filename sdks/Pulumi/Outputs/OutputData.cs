using System.Collections.Immutable;

namespace Pulumi;

/// <summary>What an output turned out to be: its value, and what must travel with it.</summary>
/// <remarks>A class on purpose: tasks of a struct are compiled anew at every start, those of classes share what the framework ships compiled.</remarks>
internal sealed record OutputData<T>(T Value, ImmutableHashSet<Resource> Resources, bool IsKnown, bool IsSecret);
