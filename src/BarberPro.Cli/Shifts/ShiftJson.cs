using BarberPro.Graph.Serialization;

namespace BarberPro.Cli.Shifts;

/// <summary>A shift as one JSON document, for the deployment that watches it. Keys are sorted ordinally.</summary>
internal static class ShiftJson
{
    internal static void Write(Shift shift, TextWriter output)
    {
        using var text = new JsonText(output);
        var json = text.Json;
        json.WriteStartObject();
        json.WriteStartArray("alarms");
        foreach (var alarm in shift.Alarms)
        {
            json.WriteStringValue(alarm);
        }

        json.WriteEndArray();
        json.WriteString("back", shift.Back?.Text());
        json.WriteString("colour", shift.Colour?.ToString().ToLowerInvariant());
        json.WriteNumber("from", shift.From);
        json.WriteString("region", shift.Region);
        json.WriteNumber("to", shift.To);
        json.WriteNumber("waitSeconds", (int)shift.Wait.TotalSeconds);
        json.WriteEndObject();
    }
}
