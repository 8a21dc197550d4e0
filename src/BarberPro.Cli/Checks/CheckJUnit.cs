using System.Globalization;
using System.Text;
using System.Xml;
using BarberPro.Graph.Rules;

namespace BarberPro.Cli.Checks;

/// <summary>A check in the form in which pipelines read tests: a case for each rule, and one for the waivers.</summary>
internal static class CheckJUnit
{
    private static readonly XmlWriterSettings Layout = new() { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true };

    internal static void Write(CheckReport report, TextWriter output)
    {
        var open = report.Outcome.Violations.ToLookup(violation => violation.Rule);
        var failures = open.Count + (report.Outcome.Problems.IsEmpty ? 0 : 1);
        using (var xml = XmlWriter.Create(output, Layout))
        {
            xml.WriteStartElement("testsuites");
            xml.WriteStartElement("testsuite");
            xml.WriteAttributeString("name", $"barberpro check {report.Stack.Graph.Stack}");
            xml.WriteAttributeString("tests", Number(report.Outcome.Results.Length + 1));
            xml.WriteAttributeString("failures", Number(failures));
            xml.WriteAttributeString("errors", "0");
            xml.WriteAttributeString("skipped", Number(report.LookedAtNothing.Length));
            foreach (var result in report.Outcome.Results)
            {
                WriteCase(xml, report, result, [.. open[result.Rule]]);
            }

            Begin(xml, "waivers", "Waivers hold");
            WriteLines(xml, "failure", $"{Number(report.Outcome.Problems.Length)} do not", report.Outcome.Problems);
            xml.WriteEndElement();
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        output.WriteLine();
    }

    private static void WriteCase(XmlWriter xml, CheckReport report, RuleResult result, Violation[] open)
    {
        Begin(xml, result.Rule.Code, $"{result.Rule.Code} {result.Rule.Title}");
        if (result.LookedAtNothing)
        {
            xml.WriteStartElement("skipped");
            xml.WriteAttributeString("message", Clean(result.Reason));
            xml.WriteEndElement();
        }

        WriteLines(xml, "failure", result.Rule.Why, open.SelectMany(violation => violation.Findings.Select(finding =>
            $"{violation.Node}: {finding}{(report.LineOf(violation, finding) is { } line ? $" ({line.Place})" : "")}")));
        var waived = report.Outcome.Waived.Where(waived => waived.Violation.Rule == result.Rule)
            .Select(waived => $"waived until {waived.Waiver.Expires:yyyy-MM-dd}: {waived.Violation.Node}: {waived.Waiver.Reason}");
        WriteLines(xml, "system-out", null, waived);
        xml.WriteEndElement();
    }

    private static void Begin(XmlWriter xml, string code, string name)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", $"barberpro.{code}");
        xml.WriteAttributeString("name", name);
        xml.WriteAttributeString("time", "0");
    }

    private static void WriteLines(XmlWriter xml, string element, string? message, IEnumerable<object> lines)
    {
        var text = string.Join('\n', lines);
        if (text.Length == 0)
        {
            return;
        }

        xml.WriteStartElement(element);
        if (message is not null)
        {
            xml.WriteAttributeString("message", message);
        }

        xml.WriteString(Clean(text));
        xml.WriteEndElement();
    }

    // A graph may hold characters that XML has no form for.
    private static string Clean(string text) => string.Concat(text.Select(letter => XmlConvert.IsXmlChar(letter) ? letter : '?'));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
