using System.Text.Json;

namespace BarberPro.Graph.Serialization;

/// <summary>Lists of texts in JSON.</summary>
public static class JsonTexts
{
    /// <summary>Writes a member that is a list of texts, in the order given.</summary>
    public static void WriteTexts(this Utf8JsonWriter json, string name, params ReadOnlySpan<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
