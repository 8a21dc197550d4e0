using System.Collections.Immutable;

namespace Pulumi.Utilities;

/// <summary>Looks inside outputs, for tests and tools; a program uses Apply.</summary>
public static class OutputUtilities
{
    /// <summary>An unknown output.</summary>
    /// <typeparam name="T">Type of the value.</typeparam>
    /// <param name="value">Gives the type; since the output is unknown, nobody sees the value.</param>
    public static Output<T> CreateUnknown<T>(T value) => new(value, ImmutableHashSet<Resource>.Empty, isKnown: false, isSecret: false);

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
    public static async Task<bool> GetIsKnownAsync<T>(Output<T> output) => (await output.DataTask.ConfigureAwait(false)).IsKnown;

    /// <summary>The value; the default one when it is unknown.</summary>
    /// <typeparam name="T">Type of the value.</typeparam>
    /// <param name="output">The output.</param>
    public static async Task<T> GetValueAsync<T>(Output<T> output)
    {
        var data = await output.DataTask.ConfigureAwait(false);
        return data.IsKnown ? data.Value : default!;
    }

    /// <summary>The resources that the output depends on.</summary>
    /// <typeparam name="T">Type of the value.</typeparam>
    /// <param name="output">The output.</param>
    public static async Task<ImmutableHashSet<Resource>> GetDependenciesAsync<T>(Output<T> output)
        => (await output.DataTask.ConfigureAwait(false)).Resources;
}
