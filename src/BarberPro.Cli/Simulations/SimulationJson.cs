using System.Text.Json;
using BarberPro.Capacity.Scenarios;
using BarberPro.Graph.Serialization;

namespace BarberPro.Cli.Simulations;

/// <summary>A simulation as one JSON document. Keys are sorted ordinally; what never happened is null.</summary>
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
            json.WriteNumber("mean", Rounded(row.Mean));
            json.WriteNumber("p95", Rounded(row.P95));
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
            json.WriteNumber("limit", promise.Promise.Limit);
            json.WriteString("name", promise.Promise.Name);
            json.WriteNumber("runs", promise.Runs);
            json.WriteString("unit", promise.Promise.Unit);
            if (double.IsFinite(promise.Worst))
            {
                json.WriteNumber("worst", Rounded(promise.Worst));
            }
            else
            {
                json.WriteNull("worst");
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("title", scenario.Scenario.Title);
        json.WriteEndObject();
    }

    private static double Rounded(double value) => Math.Round(value, 1);
}
