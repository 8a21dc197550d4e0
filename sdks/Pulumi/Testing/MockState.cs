using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Pulumi.Serialization;

namespace Pulumi.Testing;

/// <summary>Reads what mocks return: a dictionary, arguments or an output type, which may hold outputs.</summary>
internal static class MockState
{
    /// <exception cref="InvalidOperationException">It is none of these, or holds something that cannot be sent.</exception>
    [AsyncMethodBuilder(typeof(ValueBuilder<>))]
    internal static async ValueTask<List<KeyValuePair<string, RawOutput>>> ReadAsync(object? state)
        => (await Reading.OfAsync("", Entries(state)).ConfigureAwait(false)).Properties;

    private static KeyValuePair<string, object?>[] Entries(object? state) => state switch
    {
        IDictionary<string, object?> dictionary => [.. dictionary],
        InputArgs args => args.Entries(),
        _ => new ValueReader("").Read(state) is ImmutableDictionary<string, object?> values
            ? [.. values]
            : throw new InvalidOperationException($"{state?.GetType().FullName ?? "null"} is not a supported argument type"),
    };
}
