using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Pulumi.Serialization;

/// <summary>Properties read to the end, after waiting for every output inside them.</summary>
/// <param name="Properties">The properties that have a value or an unknown one.</param>
/// <param name="Dependencies">Everything that they depend on.</param>
/// <param name="SawUnknown">Whether any part of them is unknown.</param>
internal sealed record Reading(
    List<KeyValuePair<string, RawOutput>> Properties,
    ImmutableHashSet<Resource> Dependencies,
    bool SawUnknown)
{
    /// <summary>Reads properties.</summary>
    /// <param name="label">Start of the path that errors name.</param>
    /// <param name="entries">The properties as they are.</param>
    [AsyncMethodBuilder(typeof(ValueBuilder<>))]
    internal static async ValueTask<Reading> OfAsync(object label, KeyValuePair<string, object?>[] entries)
    {
        while (true)
        {
            var reader = new ValueReader(label);
            var properties = reader.ReadProperties(entries);
            if (reader.Pending is null)
            {
                return new(properties, reader.Dependencies, reader.SawUnknown);
            }

            await reader.Pending.ConfigureAwait(false);
        }
    }

    /// <summary>The properties that are known to the last part.</summary>
    internal ImmutableDictionary<string, object> Known()
    {
        var known = ImmutableDictionary.CreateBuilder<string, object>();
        foreach (var (key, property) in Properties)
        {
            if (property is { IsKnown: true, Value: { } value })
            {
                known[key] = value;
            }
        }

        return known.ToImmutable();
    }
}
