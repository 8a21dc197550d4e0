using System.Text.Json;
using BarberPro.Graph.Rules;
using BarberPro.Graph.Serialization;

namespace BarberPro.Cli.Checks;

/// <summary>A check as one JSON document. Keys are sorted ordinally.</summary>
internal static class CheckJson
{
    internal static void Write(CheckReport report, TextWriter output)
    {
        using var text = new JsonText(output);
        var json = text.Json;
        json.WriteStartObject();
        json.WriteStartArray("lookedAtNothing");
        foreach (var rule in report.LookedAtNothing)
        {
            json.WriteStartObject();
            json.WriteString("reason", rule.Reason);
            json.WriteString("rule", rule.Rule.Code);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("passed");
        foreach (var rule in report.Passed)
        {
            json.WriteStringValue(rule.Rule.Code);
        }

        json.WriteEndArray();
        json.WriteStartArray("problems");
        foreach (var problem in report.Outcome.Problems)
        {
            json.WriteStringValue(problem.ToString());
        }

        json.WriteEndArray();
        json.WriteString("stack", report.Stack.Graph.Stack);
        json.WriteStartArray("violations");
        foreach (var violation in report.Outcome.Violations)
        {
            json.WriteStartObject();
            WriteViolation(json, report, violation);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("waived");
        foreach (var (violation, waiver) in report.Outcome.Waived)
        {
            json.WriteStartObject();
            WriteViolation(json, report, violation);
            json.WriteStartObject("waiver");
            json.WriteString("expires", waiver.Expires.ToString("yyyy-MM-dd"));
            json.WriteString("owner", waiver.Owner);
            json.WriteString("reason", waiver.Reason);
            json.WriteString("requirement", waiver.Requirement);
            json.WriteString("source", waiver.Place.ToString());
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteViolation(Utf8JsonWriter json, CheckReport report, Violation violation)
    {
        json.WriteString("component", report.ComponentOf(violation.Node).Urn);
        json.WriteStartArray("findings");
        foreach (var finding in violation.Findings)
        {
            var line = report.LineOf(violation, finding);
            json.WriteStartObject();
            json.WriteString("actual", finding.Actual);
            json.WriteString("expected", finding.Expected);
            json.WriteString("policy", line?.Path);
            json.WriteString("property", finding.Property);
            json.WriteString("source", line?.Place.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("resource", violation.Node.Urn);
        json.WriteString("rule", violation.Rule.Code);
    }
}
