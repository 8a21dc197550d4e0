using System.Collections.Immutable;
using System.Text.Json;

namespace Pulumi.Serialization;

/// <summary>JSON as plain values.</summary>
internal static class PlainJson
{
    internal static object? Of(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Undefined or JsonValueKind.Null => null,
        JsonValueKind.String => json.GetString(),
        JsonValueKind.Number => json.GetDouble(),
        JsonValueKind.Array => ImmutableArrays.Own(json.EnumerateArray().Select(Of).ToArray()),
        JsonValueKind.Object => json.EnumerateObject().ToImmutableDictionary(property => property.Name, property => Of(property.Value)),
        _ => json.GetBoolean(),
    };
}
