using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Describing;

/// <summary>
/// Writes the JSON Schemas (draft 7) that give editors completion and hints in policy files. They know keys, forms and the bounds of plain numbers; what
/// carries a unit is
/// checked for its shape alone, and only <see cref="PolicyFiles"/> decides.
/// </summary>
public static class PolicySchema
{
    /// <summary>For base files: each holds one concern whole, but for the keys that every overlay gives.</summary>
    public static string ForBase() => Write("A base file of BarberPro.Infra's policy: everything that is decided for one concern", isBase: true);

    /// <summary>For overlays: any part of any concern.</summary>
    public static string ForStack() => Write("An overlay of BarberPro.Infra's policy: what one stack decides otherwise", isBase: false);

    private static string Write(string title, bool isBase)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "http://json-schema.org/draft-07/schema#");
            json.WriteString("title", title);
            WriteSection(json, PolicyReader.Describe(StackPolicy.Read), hasRequired: isBase, required: []);
            json.WriteEndObject();
        }

        return $"{Encoding.UTF8.GetString(stream.ToArray())}\n";
    }

    private static void WriteSection(Utf8JsonWriter json, SectionShape section, bool hasRequired) => WriteSection(
        json,
        section,
        hasRequired,
        hasRequired ? section.Keys.Where(key => key.Presence == Presence.Required).Select(key => key.Key) : []);

    private static void WriteSection(Utf8JsonWriter json, SectionShape section, bool hasRequired, IEnumerable<string> required)
    {
        json.WriteString("type", "object");
        json.WriteBoolean("additionalProperties", false);
        if (required.Any())
        {
            WriteStrings(json, "required", required);
        }

        json.WriteStartObject("properties");
        foreach (var key in section.Keys)
        {
            json.WriteStartObject(key.Key);
            json.WriteString("description", RecordDocs.Shared.Of(section.Record, key.Key));
            WriteShape(json, key.Shape, hasRequired);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteShape(Utf8JsonWriter json, Shape shape, bool hasRequired)
    {
        switch (shape)
        {
            case ScalarShape scalar:
                WriteScalar(json, scalar.Json);
                break;
            case ListShape list:
                json.WriteString("type", "array");
                json.WriteNumber("minItems", list.AtLeast);
                json.WriteNumber("maxItems", list.AtMost);
                json.WriteBoolean("uniqueItems", list.Item is ScalarShape);
                json.WriteStartObject("items");

                // A list replaces the one below it as a whole: its items are complete in overlays too.
                WriteShape(json, list.Item, hasRequired: true);
                json.WriteEndObject();
                break;
            case NamedShape named:
                WriteNamed(json, named, hasRequired);
                break;
            case SectionShape section:
                WriteSection(json, section, hasRequired);
                break;
            default:
                throw new InvalidOperationException($"{shape.GetType().Name} has no form in a schema");
        }
    }

    private static void WriteNamed(Utf8JsonWriter json, NamedShape named, bool hasRequired)
    {
        json.WriteString("type", "object");
        json.WriteBoolean("additionalProperties", false);
        json.WriteNumber("minProperties", hasRequired ? named.AtLeast : 0);
        json.WriteNumber("maxProperties", named.AtMost);
        json.WriteStartObject("patternProperties");
        json.WriteStartObject(named.Name.Json.Pattern!);
        WriteSection(json, named.Section, hasRequired);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteScalar(Utf8JsonWriter json, JsonForm form)
    {
        json.WriteString("type", form.Type);
        if (form.Pattern is { } pattern)
        {
            json.WriteString("pattern", pattern);
        }

        if (!form.Choices.IsEmpty)
        {
            WriteStrings(json, "enum", form.Choices);
        }

        if (form is { Minimum: { } minimum, Maximum: { } maximum })
        {
            json.WriteNumber("minimum", minimum);
            json.WriteNumber("maximum", maximum);
        }
    }

    private static void WriteStrings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}
