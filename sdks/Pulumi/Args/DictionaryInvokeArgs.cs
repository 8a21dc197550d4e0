using System.Collections.Immutable;

namespace Pulumi;

/// <summary>Arguments of a provider function as a plain dictionary.</summary>
/// <param name="dictionary">Wire names and their values.</param>
public sealed class DictionaryInvokeArgs(ImmutableDictionary<string, object?> dictionary) : InvokeArgs
{
    internal override KeyValuePair<string, object?>[] Entries() => [.. dictionary];
}
