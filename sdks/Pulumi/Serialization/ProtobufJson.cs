using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Pulumi.Serialization;

/// <summary>JSON spaced and escaped the way protocol buffers print it, which is how providers are sent structured settings.</summary>
internal static class ProtobufJson
{
    internal static string Format(object? value)
    {
        var text = new StringBuilder();
        Write(text, value);
        return text.ToString();
    }

    private static void Write(StringBuilder text, object? value)
    {
        switch (value)
        {
            case null:
                _ = text.Append("null");
                break;
            case bool flag:
                _ = text.Append(flag ? "true" : "false");
                break;
            case double number:
                WriteNumber(text, number);
                break;
            case string content:
                WriteString(text, content);
                break;
            case ImmutableArray<object?> items:
                WriteList(text, items);
                break;
            case ImmutableDictionary<string, object?> entries:
                WriteObject(text, entries);
                break;
            default:
                throw new InvalidOperationException($"Unsupported value when converting to protobuf: {value.GetType().FullName}");
        }
    }

    private static void WriteNumber(StringBuilder text, double number)
    {
        var digits = number.ToString("R", CultureInfo.InvariantCulture);
        _ = double.IsFinite(number) ? text.Append(digits) : text.Append('"').Append(digits).Append('"');
    }

    private static void WriteList(StringBuilder text, ImmutableArray<object?> items)
    {
        var separator = " ";
        _ = text.Append('[');
        foreach (var item in items)
        {
            _ = text.Append(separator);
            Write(text, item);
            separator = ", ";
        }

        _ = text.Append(" ]");
    }

    private static void WriteObject(StringBuilder text, ImmutableDictionary<string, object?> entries)
    {
        var separator = " ";
        _ = text.Append('{');
        string[] keys = [.. entries.Keys];
        Array.Sort(keys, StringComparer.Ordinal);
        foreach (var key in keys)
        {
            _ = text.Append(separator);
            WriteString(text, key);
            _ = text.Append(": ");
            Write(text, entries[key]);
            separator = ", ";
        }

        _ = text.Append(" }");
    }

    private static void WriteString(StringBuilder text, string content)
    {
        _ = text.Append('"');
        foreach (var character in content)
        {
            _ = character switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append(@"\\"),
                '\b' => text.Append(@"\b"),
                '\f' => text.Append(@"\f"),
                '\n' => text.Append(@"\n"),
                '\r' => text.Append(@"\r"),
                '\t' => text.Append(@"\t"),
                < ' ' or '<' or '>' or (>= '\u007f' and < '\u00a0') or '\u2028' or '\u2029'
                    => text.Append(@"\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture)),
                _ => text.Append(character),
            };
        }

        _ = text.Append('"');
    }
}
