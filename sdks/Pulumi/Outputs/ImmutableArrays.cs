using System.Collections;
using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Pulumi;

/// <summary>Immutable arrays made without copying, or never made.</summary>
internal static class ImmutableArrays
{
    /// <summary>Wraps an array that nobody else will ever write to.</summary>
    internal static ImmutableArray<T> Own<T>(T[] values) => ImmutableCollectionsMarshal.AsImmutableArray(values);

    /// <summary>Whether a list is an immutable array that was never made: it has no count, and alone has the hash code zero.</summary>
    internal static bool IsDefault(IList list) => list is ValueType
        && list.GetType() is { IsGenericType: true } type
        && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>)
        && list.GetHashCode() == 0;
}
