using BarberPro.Graph.Rules;

namespace BarberPro.Cli.Checks;

/// <summary>A check for a person: what is wrong, component by component, and all that was excused.</summary>
internal static class CheckScreen
{
    internal static void Write(CheckReport report, TextWriter output)
    {
        var outcome = report.Outcome;
        var broken = outcome.Violations.Select(violation => violation.Rule.Code).Distinct().Count();
        output.WriteLine(
            $"{report.Stack.Graph.Stack}: {Counted(outcome.Violations.Length, "violation")} of {Counted(broken, "rule")}, {outcome.Waived.Length} waived; {Counted(report.Passed.Length, "rule")} passed, {report.LookedAtNothing.Length} looked at nothing");
        foreach (var component in outcome.Violations.GroupBy(violation => report.ComponentOf(violation.Node)).OrderBy(group => group.Key.Urn, StringComparer.Ordinal))
        {
            output.WriteLine();
            output.WriteLine(component.Key);
            foreach (var violation in component)
            {
                WriteViolation(report, violation, output);
            }
        }

        WriteWaived(report, output);
        WriteIdle(report, output);
    }

    private static void WriteViolation(CheckReport report, Violation violation, TextWriter output)
    {
        output.WriteLine($"  {violation.Rule.Code} {violation.Node}");
        output.WriteLine($"    {violation.Rule.Title}. {violation.Rule.Why}");
        foreach (var finding in violation.Findings)
        {
            output.WriteLine($"    - {finding}");
            if (report.LineOf(violation, finding) is { } line)
            {
                output.WriteLine($"      {line.Place}: {line.Path} is {line.Value}");
            }
        }

        output.WriteLine($"    {string.Join(", ", [.. violation.Rule.Answers, CheckReport.LinkOf(violation.Rule)])}");
    }

    private static void WriteWaived(CheckReport report, TextWriter output)
    {
        foreach (var waiver in report.Outcome.Waived.GroupBy(waived => waived.Waiver))
        {
            output.WriteLine();
            output.WriteLine($"waived until {waiver.Key.Expires:yyyy-MM-dd}: {waiver.Key.Rule} for {waiver.Key.Resources} ({waiver.Key.Place})");
            output.WriteLine($"  {string.Join(", ", waiver.Select(waived => waived.Violation.Node.Name))}");
            output.WriteLine($"  {string.Join(": ", new[] { waiver.Key.Owner, waiver.Key.Requirement, waiver.Key.Reason }.OfType<string>())}");
        }
    }

    private static void WriteIdle(CheckReport report, TextWriter output)
    {
        if (report.LookedAtNothing.Length > 0)
        {
            output.WriteLine();
        }

        foreach (var rule in report.LookedAtNothing)
        {
            output.WriteLine($"looked at nothing: {rule.Rule.Code} {rule.Rule.Title}: {rule.Reason}");
        }
    }

    private static string Counted(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
