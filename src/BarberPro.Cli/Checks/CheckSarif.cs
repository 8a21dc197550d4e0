using System.Text.Json;
using BarberPro.Graph.Rules;
using BarberPro.Graph.Serialization;
using BarberPro.Policies.Diagnostics;
using BarberPro.Policies.Waivers;

namespace BarberPro.Cli.Checks;

/// <summary>
/// A check as SARIF 2.1.0, which code scanning shows at the line of the policy that decides a property; where no line does, at the file of the stack. What
/// is waived is there, too, marked as suppressed.
/// </summary>
internal static class CheckSarif
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    internal static void Write(CheckReport report, TextWriter output)
    {
        using var text = new JsonText(output);
        var json = text.Json;
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json, report);
        json.WriteStartArray("results");
        foreach (var violation in report.Outcome.Violations)
        {
            WriteResult(json, report, violation, null);
        }

        foreach (var (violation, waiver) in report.Outcome.Waived)
        {
            WriteResult(json, report, violation, waiver);
        }

        foreach (var problem in report.Outcome.Problems)
        {
            WriteProblem(json, problem);
        }

        json.WriteEndArray();
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteTool(Utf8JsonWriter json, CheckReport report)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "barberpro");
        json.WriteStartArray("rules");
        foreach (var (rule, _, _, _) in report.Outcome.Results)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Code);
            WriteText(json, "shortDescription", rule.Title);
            WriteText(json, "fullDescription", rule.Why);
            WriteText(json, "help", $"{rule.Why} See {CheckReport.LinkOf(rule)}.");
            json.WriteStartObject("properties");
            json.WriteStartArray("tags");
            foreach (var answer in rule.Answers)
            {
                json.WriteStringValue(answer);
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, CheckReport report, Violation violation, Waiver? waiver)
    {
        var line = violation.Findings.Select(finding => report.LineOf(violation, finding)).FirstOrDefault(found => found is not null);
        json.WriteStartObject();
        json.WriteString("ruleId", violation.Rule.Code);
        json.WriteString("level", "error");
        WriteText(json, "message", $"{violation.Node}: {string.Join("; ", violation.Findings)}");
        json.WriteStartArray("locations");
        json.WriteStartObject();
        WritePlace(json, line?.Place.File ?? report.Stack.File, line?.Place);
        json.WriteStartArray("logicalLocations");
        json.WriteStartObject();
        json.WriteString("fullyQualifiedName", violation.Node.Urn);
        json.WriteString("kind", "resource");
        json.WriteString("name", violation.Node.Name);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();

        // The line moves with every edit; what is wrong does not.
        json.WriteStartObject("partialFingerprints");
        json.WriteString("resource/v1", $"{violation.Rule.Code} {violation.Node.Urn}");
        json.WriteEndObject();
        if (waiver is not null)
        {
            json.WriteStartArray("suppressions");
            json.WriteStartObject();
            json.WriteString("kind", "external");
            json.WriteString("justification", $"{waiver.Reason} ({waiver.Owner}, until {waiver.Expires:yyyy-MM-dd}, {waiver.Place})");
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteProblem(Utf8JsonWriter json, Diagnostic problem)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", problem.Code);
        json.WriteString("level", "error");
        WriteText(json, "message", problem.Message);
        json.WriteStartArray("locations");
        json.WriteStartObject();
        WritePlace(json, problem.Place.File, problem.Place);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, string file, Place? place)
    {
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", Uri.EscapeDataString(file).Replace("%2F", "/", StringComparison.Ordinal));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", place?.Line ?? 1);
        json.WriteNumber("startColumn", place?.Column ?? 1);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
