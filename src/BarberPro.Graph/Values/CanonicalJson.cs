using System.Text;
using System.Text.Json;

namespace BarberPro.Graph.Values;

/// <summary>The one way in which values are written: keys sorted, numbers invariant, nothing escaped needlessly.</summary>
public static class CanonicalJson
{
    /// <summary>The value as JSON on one line.</summary>
    public static string Text(GraphValue value)
    {
        var text = new CanonicalWriter(null, isIndented: false);
        text.Value(value);
        return text.ToString();
    }

    /// <summary>Writes the value behind the name that was written last.</summary>
    public static void Write(Utf8JsonWriter json, GraphValue value)
    {
        var text = new CanonicalWriter(null, json.Options.Indented, json.CurrentDepth);
        text.Value(value);
        json.WriteRawValue(text.ToString(), skipInputValidation: true);
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
}
