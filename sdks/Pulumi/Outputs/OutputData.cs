using System.Collections.Immutable;

namespace Pulumi;

/// <summary>What an output turned out to be: its value, and what must travel with it.</summary>
/// <remarks>
/// A plain class on purpose. Tasks of a struct are compiled anew at every start, while those of classes share what the framework ships compiled;
/// and a record would bring an equality of its own for each kind of value.
/// </remarks>
/// <param name="value">The value; the default one when it is unknown.</param>
/// <param name="resources">Resources that it depends on.</param>
/// <param name="isKnown">Whether the value is known.</param>
/// <param name="isSecret">Whether the value is secret.</param>
internal sealed class OutputData<T>(T value, ImmutableHashSet<Resource> resources, bool isKnown, bool isSecret)
{
    internal T Value { get; } = value;

    internal ImmutableHashSet<Resource> Resources { get; } = resources;

    internal bool IsKnown { get; } = isKnown;

    internal bool IsSecret { get; } = isSecret;

    internal OutputData<T> WithSecrecy(bool secrecy) => new(Value, Resources, IsKnown, secrecy);
}
