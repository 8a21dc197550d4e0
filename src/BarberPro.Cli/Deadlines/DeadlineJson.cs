using System.Collections.Immutable;
using System.Text.Json;
using BarberPro.Capacity.Deadlines;
using BarberPro.Graph.Serialization;

namespace BarberPro.Cli.Deadlines;

/// <summary>Deadlines as one JSON document: times in seconds, keys sorted ordinally.</summary>
internal static class DeadlineJson
{
    internal static void Write(ImmutableArray<FleetDeadline> deadlines, TextWriter output)
    {
        using var text = new JsonText(output);
        var json = text.Json;
        json.WriteStartObject();
        json.WriteStartArray("fleets");
        foreach (var fleet in deadlines)
        {
            json.WriteStartObject();
            json.WriteBoolean("kept", fleet.IsKept);
            json.WriteString("name", fleet.Fleet);
            WritePaths(json, fleet.Paths);
            WritePromises(json, fleet.Promises);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WritePaths(Utf8JsonWriter json, ImmutableArray<ScaleOutPath> paths)
    {
        json.WriteStartArray("paths");
        foreach (var path in paths)
        {
            json.WriteStartObject();
            json.WriteString("alarm", path.Alarm);
            WriteRound(json, "firstRound", path.FirstRound, path.FirstWorst, path.FirstMedian);
            json.WriteString("metric", path.Metric);
            json.WriteString("policy", path.Policy);
            WriteRound(json, "secondRound", path.SecondRound, path.SecondWorst, path.SecondMedian);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteRound(Utf8JsonWriter json, string name, ImmutableArray<DeadlineTerm> terms, TimeSpan worst, TimeSpan median)
    {
        json.WriteStartObject(name);
        json.WriteNumber("median", Seconds(median));
        json.WriteStartArray("terms");
        foreach (var term in terms)
        {
            json.WriteStartObject();
            json.WriteString("name", term.Name);
            json.WriteNumber("usual", Seconds(term.Usual));
            json.WriteNumber("worst", Seconds(term.Worst));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteNumber("worst", Seconds(worst));
        json.WriteEndObject();
    }

    private static void WritePromises(Utf8JsonWriter json, ImmutableArray<Promise> promises)
    {
        json.WriteStartArray("promises");
        foreach (var promise in promises)
        {
            json.WriteStartObject();
            json.WriteNumber("bound", Seconds(promise.Limit));
            json.WriteString("by", promise.By);
            json.WriteBoolean("kept", promise.IsKept);
            json.WriteString("name", promise.Name);
            if (promise.Reached is { } reached)
            {
                json.WriteNumber("reached", Seconds(reached));
            }
            else
            {
                json.WriteNull("reached");
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static double Seconds(TimeSpan span) => Math.Round(span.TotalSeconds, 1);
}
