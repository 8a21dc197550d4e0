using System.Text.Json;
using BarberPro.Capacity.Scenarios;
using BarberPro.Graph.Serialization;

namespace BarberPro.Cli.Simulations;

/// <summary>A simulation as one JSON document. Keys are sorted ordinally; what never happened, was never promised or has no bound is null; margins are hundredths of the limit.</summary>
internal static class SimulationJson
{
    internal static void Write(SimulationReport report, TextWriter output)
    {
        using var text = new JsonText(output);
        var json = text.Json;
        json.WriteStartObject();
        json.WriteBoolean("kept", report.IsKept);
        json.WriteStartArray("latency");
        foreach (var row in report.Latency)
        {
            json.WriteStartObject();
            json.WriteString("class", row.Class);
            json.WriteString("from", row.From);
            WriteFinite(json, "mean", row.Mean);
            WriteFinite(json, "meanLimit", row.MeanLimit > 0 ? row.MeanLimit : double.PositiveInfinity);
            WriteFinite(json, "p95", row.P95);
            WriteFinite(json, "p95Limit", row.P95Limit);
            json.WriteString("unit", "ms");
            json.WriteBoolean("within", row.IsWithin);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteNumber("promises", report.Promises);
        json.WriteStartArray("scenarios");
        foreach (var scenario in report.Scenarios)
        {
            WriteScenario(json, scenario);
        }

        json.WriteEndArray();
        if (report.WithoutScaling is { } holding)
        {
            json.WriteNumber("withoutScaling", holding);
        }
        else
        {
            json.WriteNull("withoutScaling");
        }

        json.WriteEndObject();
    }

    private static void WriteScenario(Utf8JsonWriter json, ScenarioResult scenario)
    {
        json.WriteStartObject();
        json.WriteString("binding", scenario.Binding.Promise.Name);
        json.WriteBoolean("kept", scenario.IsKept);
        json.WriteString("name", scenario.Scenario.Name);
        json.WriteStartArray("promises");
        foreach (var promise in scenario.Promises)
        {
            json.WriteStartObject();
            json.WriteString("by", promise.Fleet);
            json.WriteNumber("kept", promise.Kept);
            WriteFinite(json, "limit", promise.Promise.Limit);
            WriteFinite(json, "margin", 100 * promise.Margin);
            json.WriteString("name", promise.Promise.Name);
            json.WriteNumber("runs", promise.Runs);
            json.WriteString("unit", promise.Promise.Unit);
            WriteFinite(json, "worst", promise.Worst);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("title", scenario.Scenario.Title);
        json.WriteEndObject();
    }

    private static void WriteFinite(Utf8JsonWriter json, string name, double value)
    {
        if (double.IsFinite(value))
        {
            json.WriteNumber(name, Math.Round(value, 1));
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
