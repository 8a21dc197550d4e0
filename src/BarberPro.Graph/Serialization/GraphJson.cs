using System.Text.Json;
using BarberPro.Graph.Values;

namespace BarberPro.Graph.Serialization;

/// <summary>
/// The graph as other tools read it (architecture.md, "The graph"): every object's keys sorted ordinally, two blanks of
/// indentation, LF. The same graph is written as the same bytes.
/// </summary>
public static class GraphJson
{
    /// <summary>Writes the graph, with a line feed at the end.</summary>
    public static void Write(TextWriter output, ResourceGraph graph)
    {
        using var text = new JsonText(output);
        var json = text.Json;
        json.WriteStartObject();
        json.WritePropertyName(Keys.Outputs);
        CanonicalJson.Write(json, graph.Outputs);
        json.WriteString(Keys.Project, graph.Project);
        json.WritePropertyName(Keys.Resources);
        WriteResources(text, graph);
        json.WriteString(Keys.Stack, graph.Stack);
        json.WriteEndObject();
    }

    /// <summary>The graph as text, with a line feed at the end.</summary>
    public static string Text(ResourceGraph graph)
    {
        using var text = new StringWriter();
        Write(text, graph);
        return text.ToString();
    }

    /// <summary>Writes the resources as the contract's list, inside a document of the caller's.</summary>
    public static void WriteResources(JsonText text, ResourceGraph graph)
    {
        text.Json.WriteStartArray();
        foreach (var node in graph.Resources)
        {
            WriteNode(text.Json, node);
            text.Pass();
        }

        text.Json.WriteEndArray();
    }

    private static void WriteNode(Utf8JsonWriter json, ResourceNode node)
    {
        json.WriteStartObject();
        json.WriteBoolean(Keys.Component, node.Component);
        json.WritePropertyName(Keys.Inputs);
        CanonicalJson.Write(json, node.Inputs);
        json.WriteString(Keys.Name, node.Name);
        WriteOptions(json, node.Options);
        json.WritePropertyName(Keys.Outputs);
        CanonicalJson.Write(json, node.Outputs);
        json.WriteString(Keys.Parent, node.Parent);
        json.WriteString(Keys.Provider, node.Provider);
        json.WriteStartArray(Keys.References);
        foreach (var reference in node.References)
        {
            json.WriteStartObject();
            json.WriteString(Keys.Output, reference.Output);
            json.WriteString(Keys.Property, reference.Property);
            json.WriteString(Keys.Urn, reference.Urn);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString(Keys.Region, node.Region);
        json.WriteTexts(Keys.Secrets, node.Secrets.AsSpan());
        json.WriteString(Keys.Type, node.Type);
        json.WriteString(Keys.Urn, node.Urn);
        json.WriteEndObject();
    }

    private static void WriteOptions(Utf8JsonWriter json, NodeOptions options)
    {
        json.WriteStartObject(Keys.Options);
        json.WriteTexts(Keys.Aliases, options.Aliases.AsSpan());
        json.WriteTexts(Keys.DependsOn, options.DependsOn.AsSpan());
        json.WriteTexts(Keys.IgnoreChanges, options.IgnoreChanges.AsSpan());
        json.WriteBoolean(Keys.Protect, options.Protect);
        json.WriteBoolean(Keys.RetainOnDelete, options.RetainOnDelete);
        json.WriteEndObject();
    }
}
