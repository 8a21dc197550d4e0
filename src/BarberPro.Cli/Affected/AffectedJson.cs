using System.Collections.Immutable;
using BarberPro.Graph.Serialization;

namespace BarberPro.Cli.Affected;

/// <summary>What an edit touches as one JSON document. Keys are sorted ordinally.</summary>
internal static class AffectedJson
{
    internal static void Write(ImmutableArray<AffectedResources> found, TextWriter output)
    {
        using var text = new JsonText(output);
        var json = text.Json;
        json.WriteStartObject();
        json.WriteStartArray("stacks");
        foreach (var stack in found.GroupBy(one => one.Stack))
        {
            json.WriteStartObject();
            json.WriteString("stack", stack.Key);
            json.WriteStartArray("values");
            foreach (var one in stack)
            {
                json.WriteStartObject();
                json.WriteString("path", one.Value.Path);
                json.WriteStartArray("requirements");
                foreach (var id in one.Requirements)
                {
                    json.WriteStringValue(id);
                }

                json.WriteEndArray();
                json.WriteStartArray("resources");
                foreach (var node in one.Resources)
                {
                    json.WriteStringValue(node.Urn);
                }

                json.WriteEndArray();
                json.WriteString("source", one.Value.Place.ToString());
                json.WriteString("value", one.Value.Value);
                json.WriteEndObject();
                text.Pass();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
