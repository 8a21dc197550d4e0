namespace Pulumi;

/// <summary>Working with inputs that may be absent.</summary>
public static class InputExtensions
{
    /// <summary>Transforms the value once it is known.</summary>
    /// <typeparam name="T">Type of the value.</typeparam>
    /// <typeparam name="TResult">Type of the result.</typeparam>
    /// <param name="input">The input; null stands for the default value.</param>
    /// <param name="func">The transformation.</param>
    public static Output<TResult> Apply<T, TResult>(this Input<T>? input, Func<T, TResult> func) => input.ToOutput().Apply(func);

    /// <summary>Transforms the value asynchronously once it is known.</summary>
    /// <typeparam name="T">Type of the value.</typeparam>
    /// <typeparam name="TResult">Type of the result.</typeparam>
    /// <param name="input">The input; null stands for the default value.</param>
    /// <param name="func">The transformation.</param>
    public static Output<TResult> Apply<T, TResult>(this Input<T>? input, Func<T, Task<TResult>> func) => input.ToOutput().Apply(func);

    /// <summary>Transforms the value once it is known.</summary>
    /// <typeparam name="T">Type of the value.</typeparam>
    /// <typeparam name="TResult">Type of the result.</typeparam>
    /// <param name="input">The input; null stands for the default value.</param>
    /// <param name="func">The transformation.</param>
    public static Output<TResult> Apply<T, TResult>(this Input<T>? input, Func<T, Input<TResult>?> func) => input.ToOutput().Apply(func);

    /// <summary>Transforms the value once it is known.</summary>
    /// <typeparam name="T">Type of the value.</typeparam>
    /// <typeparam name="TResult">Type of the result.</typeparam>
    /// <param name="input">The input; null stands for the default value.</param>
    /// <param name="func">The transformation.</param>
    public static Output<TResult> Apply<T, TResult>(this Input<T>? input, Func<T, Output<TResult>?> func) => input.ToOutput().Apply(func);

    /// <summary>The input as an output.</summary>
    /// <typeparam name="T">Type of the value.</typeparam>
    /// <param name="input">The input; null stands for the default value.</param>
    public static Output<T> ToOutput<T>(this Input<T>? input) => input ?? Output.Create(default(T)!);
}
