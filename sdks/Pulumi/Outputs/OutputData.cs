using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Pulumi;

/// <summary>What an output turned out to be: its value, and what must travel with it.</summary>
/// <remarks>
/// One plain class for all types of values, on purpose. A generic one, and whatever tasks, closures and collections are made of it, would be loaded
/// anew for each type of value, and a program has hundreds of those: that takes longer than all that is done with the values.
/// </remarks>
/// <param name="value">The value; null when it is unknown.</param>
/// <param name="resources">Resources that it depends on.</param>
/// <param name="isKnown">Whether the value is known.</param>
/// <param name="isSecret">Whether the value is secret.</param>
/// <param name="isRaw">Whether the value is an answer as it came, to be converted to the output's type by the first who reads it.</param>
internal sealed class OutputData(object? value, ImmutableHashSet<Resource> resources, bool isKnown, bool isSecret, bool isRaw = false)
{
    internal object? Value { get; } = value;

    internal ImmutableHashSet<Resource> Resources { get; } = resources;

    internal bool IsKnown { get; } = isKnown;

    internal bool IsSecret { get; } = isSecret;

    internal bool IsRaw { get; } = isRaw;

    /// <summary>The value in the type of its output; the default one when there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal T As<T>() => Value is T typed ? typed : default!;

    internal OutputData With(object? converted) => new(converted, Resources, IsKnown, IsSecret);

    internal OutputData WithSecrecy(bool secrecy) => new(Value, Resources, IsKnown, secrecy);

    internal OutputData JoinedTo(ImmutableHashSet<Resource> resources, bool isSecret) =>
        new(Value, Resources.With(resources), IsKnown, IsSecret || isSecret);

    /// <summary>The same without a value, which nobody can compute yet.</summary>
    internal OutputData Unknown() => new(null, Resources, isKnown: false, IsSecret);
}
