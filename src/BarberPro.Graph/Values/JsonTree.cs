using System.Text.Json;

namespace BarberPro.Graph.Values;

/// <summary>Reads JSON into values. Stricter than the platform's reader: a key may be there once only, numbers are finite.</summary>
internal static class JsonTree
{
    /// <summary>How deep values may nest; deeper input is refused rather than walked.</summary>
    private const int MaxDepth = 64;

    /// <summary>The one value that the text holds.</summary>
    /// <exception cref="JsonException">The text is no JSON; line and column say where.</exception>
    internal static GraphValue Parse(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = MaxDepth });
        _ = reader.Read();
        var value = Value(ref reader);
        _ = reader.Read();
        return value;
    }

    private static GraphValue Value(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                return GraphValue.Of(Text(ref reader));
            case JsonTokenType.Number:
                return reader.TryGetDouble(out var number) && double.IsFinite(number)
                    ? GraphValue.Of(number)
                    : throw new JsonException("the number is too large");
            case JsonTokenType.True:
            case JsonTokenType.False:
                return GraphValue.Of(reader.GetBoolean());
            case JsonTokenType.StartArray:
                return List(ref reader);
            case JsonTokenType.StartObject:
                return Map(ref reader);
            default:
                return GraphValue.Null;
        }
    }

    private static GraphValue List(ref Utf8JsonReader reader)
    {
        var items = new List<GraphValue>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(Value(ref reader));
        }

        return GraphValue.List([.. items]);
    }

    private static GraphValue Map(ref Utf8JsonReader reader)
    {
        var members = new List<GraphMember>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = Text(ref reader);
            _ = reader.Read();
            members.Add(new(name, Value(ref reader)));
        }

        try
        {
            return GraphValue.Map([.. members]);
        }
        catch (ArgumentException twice)
        {
            throw new JsonException(twice.Message, twice);
        }
    }

    private static string Text(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException noText)
        {
            throw new JsonException("a string is no UTF-8", noText);
        }
    }
}
