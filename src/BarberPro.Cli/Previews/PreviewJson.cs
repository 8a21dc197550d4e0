using System.Collections.Immutable;
using System.Text.Json;
using BarberPro.Graph.Serialization;

namespace BarberPro.Cli.Previews;

/// <summary>A preview as one JSON document; its resources are those of the graph's contract. Keys are sorted ordinally.</summary>
internal static class PreviewJson
{
    internal static void Write(PreviewSummary summary, TextWriter output)
    {
        using var text = new JsonText(output);
        var json = text.Json;
        json.WriteStartObject();
        json.WriteStartArray("policy");
        foreach (var value in summary.Policy)
        {
            json.WriteStartObject();
            json.WriteString("path", value.Path);
            json.WriteString("source", value.Place.ToString());
            json.WriteString("value", value.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("project", summary.Graph.Project);
        json.WritePropertyName("resources");
        GraphJson.WriteResources(text, summary.Graph);
        json.WriteString("stack", summary.Graph.Stack);
        json.WriteStartObject("summary");
        WriteCounts(json, "byRegion", summary.ByRegion);
        WriteCounts(json, "byType", summary.ByType);
        json.WriteNumber("resources", summary.Graph.Resources.Length);
        json.WriteEndObject();
        json.WriteTexts("warnings", summary.Warnings.AsSpan());
        json.WriteEndObject();
    }

    private static void WriteCounts(Utf8JsonWriter json, string name, ImmutableArray<Count> counts)
    {
        json.WriteStartObject(name);
        foreach (var (key, count) in counts)
        {
            json.WriteNumber(key, count);
        }

        json.WriteEndObject();
    }
}
