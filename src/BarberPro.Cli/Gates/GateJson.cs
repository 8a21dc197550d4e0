using System.Globalization;
using BarberPro.Graph.Delivery;
using BarberPro.Graph.Serialization;

namespace BarberPro.Cli.Gates;

/// <summary>A decision of the gate as one JSON document. Keys are sorted ordinally.</summary>
internal static class GateJson
{
    internal static void Write(GateReport report, TextWriter output)
    {
        using var text = new JsonText(output);
        var json = text.Json;
        json.WriteStartObject();
        json.WriteStartArray("allowed");
        foreach (var (rule, reason) in report.Allowed)
        {
            json.WriteStartObject();
            json.WriteString("reason", reason);
            json.WriteString("rule", rule);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("at", report.At.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture));
        json.WriteNumber("created", report.Digest.Steps.Count(step => step.Operation == StepOperation.Create));
        json.WriteNumber("existing", report.Digest.Existing);
        json.WriteStartArray("findings");
        foreach (var (finding, because) in report.Decisions)
        {
            json.WriteStartObject();
            json.WriteString("allowed", because);
            json.WriteString("reason", finding.Reason);
            json.WriteString("resource", finding.Resource);
            json.WriteString("rule", finding.Rule);
            json.WriteString("urn", finding.Urn);
            json.WriteEndObject();
            text.Pass();
        }

        json.WriteEndArray();
        json.WriteBoolean("passes", report.Passes);
        json.WriteString("stack", report.Digest.Stack);
        json.WriteNumber("touched", report.Digest.Touched);
        json.WriteEndObject();
    }
}
