using BarberPro.Cli.Writing;

namespace BarberPro.Cli.Differences;

/// <summary>A comparison for a person: the policy that differs, then component by component what follows from it.</summary>
internal static class DiffScreen
{
    internal static void Write(DiffReport report, TextWriter output, bool isTerminal)
    {
        output.WriteLine(report.Summary);
        if (report.Caveat is { } caveat)
        {
            output.WriteLine(caveat);
        }

        WritePolicy(report, output, isTerminal);
        foreach (var group in report.Groups)
        {
            output.WriteLine();
            output.WriteLine(group.Component?.ToString() ?? "the stack itself");
            foreach (var lead in group.Leads)
            {
                WriteLead(lead, output);
            }
        }
    }

    private static void WritePolicy(DiffReport report, TextWriter output, bool isTerminal)
    {
        if (report.Policy.IsEmpty)
        {
            return;
        }

        output.WriteLine();
        var table = new Table("policy", report.Before, report.After, "requirements", "source");
        foreach (var key in report.Policy)
        {
            table.Add(key.Path, DiffTexts.Shown(key.Before), DiffTexts.Shown(key.After), string.Join(", ", key.Requirements), DiffTexts.Place(key));
        }

        table.Write(output, isTerminal);
    }

    private static void WriteLead(DiffLead lead, TextWriter output)
    {
        var indent = "  ";
        if (lead.Key is { } key)
        {
            output.WriteLine($"  {DiffTexts.Key(key)}");
            indent = "    ";
        }

        foreach (var resource in lead.Resources)
        {
            output.WriteLine($"{indent}{DiffTexts.Sign(resource)} {DiffTexts.Headline(resource)}");
            foreach (var line in DiffTexts.Lines(resource))
            {
                output.WriteLine($"{indent}     {line}");
            }
        }
    }
}
