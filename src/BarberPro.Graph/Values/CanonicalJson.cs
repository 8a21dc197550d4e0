using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace BarberPro.Graph.Values;

/// <summary>The one way in which values are written: keys sorted, numbers invariant, nothing escaped needlessly.</summary>
public static class CanonicalJson
{
    /// <summary>Documents inside strings are read by people too: quotes and brackets stay as they are.</summary>
    internal static JsonWriterOptions OneLine { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The value as JSON on one line.</summary>
    public static string Text(GraphValue value)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, OneLine))
        {
            Write(json, value);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Writes the value where the writer stands.</summary>
    public static void Write(Utf8JsonWriter json, GraphValue value)
    {
        switch (value.Kind)
        {
            case GraphValueKind.Text:
                json.WriteStringValue(value.Text);
                break;
            case GraphValueKind.Number:
                WriteNumber(json, value.Number!.Value);
                break;
            case GraphValueKind.Flag:
                json.WriteBooleanValue(value.Flag!.Value);
                break;
            case GraphValueKind.List:
                json.WriteStartArray();
                foreach (var item in value.Items)
                {
                    Write(json, item);
                }

                json.WriteEndArray();
                break;
            case GraphValueKind.Map:
                json.WriteStartObject();
                foreach (var (name, member) in value.Members)
                {
                    json.WritePropertyName(name);
                    Write(json, member);
                }

                json.WriteEndObject();
                break;
            case GraphValueKind.Null:
            default:
                json.WriteNullValue();
                break;
        }
    }

    /// <summary>
    /// A string that holds a JSON object or list (a policy document, a dashboard), rewritten with sorted keys and no
    /// blanks; any other string as it is. Two SDKs may format the same document differently.
    /// </summary>
    public static string Document(string text) => TryParseDocument(text) is { } document ? Text(document) : text;

    /// <summary>The JSON object or list that a string holds, or null when it holds none.</summary>
    public static GraphValue? TryParseDocument(string text)
    {
        var start = text.AsSpan().TrimStart();
        if (!MayBeDocument(start))
        {
            return null;
        }

        try
        {
            return JsonTree.Parse(Encoding.UTF8.GetBytes(text));
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>What follows the bracket tells a document from most other texts, such as filter patterns, and spares the exception.</summary>
    private static bool MayBeDocument(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[0] is not ('{' or '['))
        {
            return false;
        }

        var first = text[1..].TrimStart();
        return !first.IsEmpty && (text[0] == '{'
            ? first[0] is '"' or '}'
            : first[0] is '"' or ']' or '[' or '{' or '-' or 't' or 'f' or 'n' or (>= '0' and <= '9'));
    }

    /// <summary>Whole numbers without exponent or fraction as far as a double is exact, others in the shortest exact form.</summary>
    private static void WriteNumber(Utf8JsonWriter json, double number)
    {
        const double exact = 1L << 53;
        if (Math.Abs(number) <= exact && Math.Floor(number) == number)
        {
            json.WriteNumberValue((long)number);
            return;
        }

        json.WriteRawValue(number.ToString("R", CultureInfo.InvariantCulture), skipInputValidation: true);
    }
}
