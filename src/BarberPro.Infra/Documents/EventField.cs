using System.Collections.Immutable;
using System.Text.Json;

namespace BarberPro.Infra.Documents;

/// <summary>A field of an event, and the values of it that match.</summary>
public sealed class EventField
{
    private readonly string name;
    private readonly ImmutableArray<string> texts;
    private readonly int? from;
    private readonly int? below;

    private EventField(string name, ImmutableArray<string> texts, int? from, int? below) =>
        (this.name, this.texts, this.from, this.below) = (name, texts, from, below);

    /// <summary>A field that is one of a few texts.</summary>
    public static EventField OneOf(string name, params ImmutableArray<string> texts) => new(name, texts, null, null);

    /// <summary>A field that is a number from one bound up to another, which itself no longer matches; without the other, any from the first.</summary>
    public static EventField Between(string name, int from, int? below) => new(name, [], from, below);

    internal void Write(Utf8JsonWriter json)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        if (from is { } least)
        {
            json.WriteStartObject();
            json.WriteStartArray("numeric");
            json.WriteStringValue(">=");
            json.WriteNumberValue(least);
            if (below is { } end)
            {
                json.WriteStringValue("<");
                json.WriteNumberValue(end);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
