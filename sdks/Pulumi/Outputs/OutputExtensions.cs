using System.Collections.Immutable;

namespace Pulumi;

/// <summary>Reading lists and unions inside outputs.</summary>
public static class OutputExtensions
{
    /// <summary>The element at an index.</summary>
    /// <typeparam name="T">Type of the elements.</typeparam>
    /// <param name="array">The list.</param>
    /// <param name="index">Index, from zero.</param>
    public static Output<T> GetAt<T>(this Output<ImmutableArray<T>> array, Input<int> index)
        => Output.Tuple((Input<ImmutableArray<T>>)array, index).Apply(both => both.Item1[both.Item2]);

    /// <summary>The first element.</summary>
    /// <typeparam name="T">Type of the elements.</typeparam>
    /// <param name="array">The list.</param>
    public static Output<T> First<T>(this Output<ImmutableArray<T>> array) => array.Apply(items => items[0]);

    /// <summary>How many elements there are.</summary>
    /// <typeparam name="T">Type of the elements.</typeparam>
    /// <param name="array">The list.</param>
    public static Output<int> Length<T>(this Output<ImmutableArray<T>> array) => array.Apply(items => items.Length);

    /// <summary>Whether the union holds the first type.</summary>
    /// <typeparam name="T0">First type.</typeparam>
    /// <typeparam name="T1">Second type.</typeparam>
    /// <param name="output">The union.</param>
    public static Output<bool> IsT0<T0, T1>(this Output<Union<T0, T1>> output) => output.Apply(union => union.IsT0);

    /// <summary>Whether the union holds the second type.</summary>
    /// <typeparam name="T0">First type.</typeparam>
    /// <typeparam name="T1">Second type.</typeparam>
    /// <param name="output">The union.</param>
    public static Output<bool> IsT1<T0, T1>(this Output<Union<T0, T1>> output) => output.Apply(union => union.IsT1);

    /// <summary>The value as the first type.</summary>
    /// <typeparam name="T0">First type.</typeparam>
    /// <typeparam name="T1">Second type.</typeparam>
    /// <param name="output">The union.</param>
    public static Output<T0> AsT0<T0, T1>(this Output<Union<T0, T1>> output) => output.Apply(union => union.AsT0);

    /// <summary>The value as the second type.</summary>
    /// <typeparam name="T0">First type.</typeparam>
    /// <typeparam name="T1">Second type.</typeparam>
    /// <param name="output">The union.</param>
    public static Output<T1> AsT1<T0, T1>(this Output<Union<T0, T1>> output) => output.Apply(union => union.AsT1);

    /// <summary>The value, whichever type it has.</summary>
    /// <typeparam name="T0">First type.</typeparam>
    /// <typeparam name="T1">Second type.</typeparam>
    /// <param name="output">The union.</param>
    public static Output<object> Value<T0, T1>(this Output<Union<T0, T1>> output) => output.Apply(union => union.Value);
}
