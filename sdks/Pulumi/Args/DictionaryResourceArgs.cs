using System.Collections.Immutable;

namespace Pulumi;

/// <summary>Arguments of a resource as a plain dictionary, for types that have no class of their own.</summary>
/// <param name="dictionary">Wire names and their values.</param>
public sealed class DictionaryResourceArgs(ImmutableDictionary<string, object?> dictionary) : ResourceArgs
{
    internal override KeyValuePair<string, object?>[] Entries() => [.. dictionary];
}
