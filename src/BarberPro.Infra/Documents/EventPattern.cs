using System.Collections.Immutable;
using System.Text.Json;

namespace BarberPro.Infra.Documents;

/// <summary>Writes patterns of EventBridge: which events of a service a rule is about.</summary>
public static class EventPattern
{
    /// <summary>The pattern of events of one kind whose details hold certain values.</summary>
    /// <param name="source">The service, such as <c>aws.backup</c>.</param>
    /// <param name="kind">The kind, as the service writes it.</param>
    /// <param name="details">Fields of the event's detail, all of which must match.</param>
    public static string Of(string source, string kind, params ImmutableArray<EventField> details) => JsonText.Of(json =>
    {
        json.WriteStartObject();
        WriteList(json, "source", source);
        WriteList(json, "detail-type", kind);
        json.WriteStartObject("detail");
        foreach (var field in details)
        {
            field.Write(json);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    });

    private static void WriteList(Utf8JsonWriter json, string name, string value)
    {
        json.WriteStartArray(name);
        json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
