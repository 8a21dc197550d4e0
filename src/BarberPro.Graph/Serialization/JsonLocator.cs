using System.Globalization;
using System.Text;
using System.Text.Json;
using BarberPro.Policies.Diagnostics;

namespace BarberPro.Graph.Serialization;

/// <summary>
/// Finds the place of a value in a JSON text by its path. Runs only when there is something to report, so that reading
/// a sound file costs nothing for places.
/// </summary>
internal static class JsonLocator
{
    /// <summary>The place of the value at a path such as <c>resources[3].options</c>; the nearest one that exists.</summary>
    internal static Place Find(ReadOnlySpan<byte> json, string file, string path)
    {
        var reader = new Utf8JsonReader(json);
        _ = reader.Read();
        var offset = reader.TokenStartIndex;
        foreach (var step in path.Split(['.', '['], StringSplitOptions.RemoveEmptyEntries))
        {
            if (!Enter(ref reader, step))
            {
                break;
            }

            offset = reader.TokenStartIndex;
        }

        return At(json, file, offset);
    }

    /// <summary>The place of a byte, both numbers from one, the column in characters.</summary>
    internal static Place At(ReadOnlySpan<byte> json, string file, long offset)
    {
        var before = json[..(int)Math.Min(offset, json.Length)];
        var lineStart = before.LastIndexOf((byte)'\n') + 1;
        return new(file, before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[lineStart..]) + 1);
    }

    private static bool Enter(ref Utf8JsonReader reader, string step)
    {
        if (reader.TokenType == JsonTokenType.StartArray)
        {
            // A name, where an object was expected and a list stands.
            if (!int.TryParse(step.AsSpan(0, step.Length - 1), CultureInfo.InvariantCulture, out var wanted))
            {
                return false;
            }

            for (var index = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; index++)
            {
                if (index == wanted)
                {
                    return true;
                }

                reader.Skip();
            }

            return false;
        }

        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var found = reader.ValueTextEquals(step);
            _ = reader.Read();
            if (found)
            {
                return true;
            }

            reader.Skip();
        }

        return false;
    }
}
