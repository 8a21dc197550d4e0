using System.Collections.Immutable;

namespace Pulumi.Utilities;

/// <summary>Looks inside outputs, for tests and tools; a program uses Apply.</summary>
/// <remarks>What is complete is answered without a state machine: those are compiled at every start, one for each type of value.</remarks>
public static class OutputUtilities
{
    /// <summary>An unknown output.</summary>
    /// <typeparam name="T">Type of the value.</typeparam>
    /// <param name="value">Gives the type; since the output is unknown, nobody sees the value.</param>
    public static Output<T> CreateUnknown<T>(T value) => new(default(T)!, ImmutableHashSet<Resource>.Empty, isKnown: false, isSecret: false);

    /// <summary>An unknown output.</summary>
    /// <typeparam name="T">Type of the value.</typeparam>
    /// <param name="valueFactory">Never called, since the output is unknown.</param>
    public static Output<T> CreateUnknown<T>(Func<Task<T>> valueFactory) => CreateUnknown(default(T)!).Apply(_ => valueFactory());

    /// <summary>The same output, dependent on one more resource.</summary>
    /// <typeparam name="T">Type of the value.</typeparam>
    /// <param name="output">The output.</param>
    /// <param name="resource">The resource.</param>
    public static Output<T> WithDependency<T>(Output<T> output, Resource resource)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(resource);
        return output.JoinedTo(resource.AsDependency, isSecret: false);
    }

    /// <summary>Whether the value is known.</summary>
    /// <typeparam name="T">Type of the value.</typeparam>
    /// <param name="output">The output.</param>
    public static Task<bool> GetIsKnownAsync<T>(Output<T> output)
    {
        return output.TryGet(out var data) ? Task.FromResult(data.IsKnown) : LaterAsync(output);

        static async Task<bool> LaterAsync(Output<T> output) => (await output.DataTask.ConfigureAwait(false)).IsKnown;
    }

    /// <summary>The value; the default one when it is unknown.</summary>
    /// <typeparam name="T">Type of the value.</typeparam>
    /// <param name="output">The output.</param>
    public static Task<T> GetValueAsync<T>(Output<T> output)
    {
        return output.TryGet(out var data) ? Task.FromResult(ValueOf(data)) : LaterAsync(output);

        static async Task<T> LaterAsync(Output<T> output) => ValueOf(await output.DataTask.ConfigureAwait(false));

        static T ValueOf(OutputData data) => data.IsKnown ? data.As<T>() : default!;
    }

    /// <summary>The resources that the output depends on.</summary>
    /// <typeparam name="T">Type of the value.</typeparam>
    /// <param name="output">The output.</param>
    public static Task<ImmutableHashSet<Resource>> GetDependenciesAsync<T>(Output<T> output)
    {
        return output.TryGet(out var data) ? Task.FromResult(data.Resources) : LaterAsync(output);

        static async Task<ImmutableHashSet<Resource>> LaterAsync(Output<T> output) => (await output.DataTask.ConfigureAwait(false)).Resources;
    }
}
