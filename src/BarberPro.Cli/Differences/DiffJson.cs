using System.Text.Json;
using BarberPro.Graph.Differences;
using BarberPro.Graph.Serialization;
using BarberPro.Graph.Values;

namespace BarberPro.Cli.Differences;

/// <summary>A comparison as one JSON document. Keys are sorted ordinally; values are whole.</summary>
internal static class DiffJson
{
    internal static void Write(DiffReport report, TextWriter output)
    {
        using var text = new JsonText(output);
        var json = text.Json;
        json.WriteStartObject();
        json.WriteString("after", report.After);
        json.WriteString("before", report.Before);
        json.WriteStartArray("components");
        foreach (var group in report.Groups)
        {
            json.WriteStartObject();
            json.WriteString("component", group.Component?.Urn);
            json.WriteStartArray("leads");
            foreach (var lead in group.Leads)
            {
                WriteLead(json, lead);
                text.Pass();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("policy");
        foreach (var key in report.Policy)
        {
            WriteKey(json, key);
        }

        json.WriteEndArray();
        json.WriteStartObject("summary");
        json.WriteNumber("added", report.Added);
        json.WriteNumber("changed", report.Changed);
        json.WriteNumber("mayBeReplaced", report.MayBeReplaced);
        json.WriteNumber("notCompared", report.Difference.Hidden);
        json.WriteNumber("removed", report.Removed);
        json.WriteNumber("replaced", report.Replaced);
        json.WriteNumber("same", report.Difference.Same);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteLead(Utf8JsonWriter json, DiffLead lead)
    {
        json.WriteStartObject();
        json.WritePropertyName("key");
        WriteKey(json, lead.Key);
        json.WriteStartArray("resources");
        foreach (var resource in lead.Resources)
        {
            json.WriteStartObject();
            json.WriteStartArray("because");
            foreach (var urn in resource.Change.Because)
            {
                json.WriteStringValue(urn);
            }

            json.WriteEndArray();
            json.WriteString("change", Word(resource.Change.Kind));
            json.WriteString("effect", resource.Change.Kind == ChangeKind.Changed ? Word(resource.Effect) : null);
            json.WriteString("formerly", resource.Change.IsRenamed ? resource.Change.Before!.Urn : null);
            WriteProperties(json, resource);
            json.WriteString("resource", resource.Change.Node.Urn);
            json.WriteNumber("within", resource.Within);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteProperties(Utf8JsonWriter json, DiffResource resource)
    {
        json.WriteStartArray("properties");
        foreach (var property in resource.Properties)
        {
            json.WriteStartObject();
            json.WritePropertyName("after");
            CanonicalJson.Write(json, property.After ?? GraphValue.Null);
            json.WritePropertyName("before");
            CanonicalJson.Write(json, property.Before ?? GraphValue.Null);
            json.WriteString("effect", Word(property.Effect));
            json.WriteBoolean("order", property.IsOrder);
            json.WriteString("path", property.Path);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteKey(Utf8JsonWriter json, PolicyChange? key)
    {
        if (key is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WriteString("after", key.After?.Value);
        json.WriteString("before", key.Before?.Value);
        json.WriteString("path", key.Path);
        json.WriteStartArray("requirements");
        foreach (var id in key.Requirements)
        {
            json.WriteStringValue(id);
        }

        json.WriteEndArray();
        json.WriteString("source", (key.After ?? key.Before)?.Place.ToString());
        json.WriteEndObject();
    }

    private static string Word(ChangeKind kind) => JsonNamingPolicy.CamelCase.ConvertName(kind.ToString());

    private static string Word(Effect effect) => JsonNamingPolicy.CamelCase.ConvertName(effect.ToString());
}
