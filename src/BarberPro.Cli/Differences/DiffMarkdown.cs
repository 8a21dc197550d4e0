using System.Text;

namespace BarberPro.Cli.Differences;

/// <summary>
/// A comparison for a comment on a pull request: one line that says it all, then a fold for the policy and for each component. What does not fit is counted,
/// never cut in the middle.
/// </summary>
internal static class DiffMarkdown
{
    // GitHub refuses comments of more than 65,536 characters; the rest is for what a workflow puts around it.
    private const int Limit = 60_000;

    internal static void Write(DiffReport report, TextWriter output)
    {
        var text = new StringBuilder($"**{Escaped(report.Summary)}**\n");
        if (report.Caveat is { } caveat)
        {
            _ = text.Append($"\n{caveat}\n");
        }

        var folds = report.Groups.Select(group => (Title: group.Component?.ToString() ?? "the stack itself", Lines: Lines(group).ToArray()))
            .Prepend((Title: "policy", Lines: [.. report.Policy.Select(key => $"  {DiffTexts.Key(key)}  {DiffTexts.Place(key)}")]))
            .Where(fold => fold.Lines.Length > 0)
            .ToArray();
        var left = 0;
        foreach (var (title, lines) in folds)
        {
            var fold = Fold(title, lines);
            if (text.Length + fold.Length > Limit)
            {
                left++;
                continue;
            }

            _ = text.Append(fold);
        }

        if (left > 0)
        {
            _ = text.Append($"\n{DiffReport.Counted(left, "part")} of {folds.Length} left out, since a comment has a limit: see `barberpro diff {report.Before} {report.After}`.\n");
        }

        output.Write(text);
    }

    private static string Fold(string title, string[] lines)
    {
        var fence = "```";
        while (Array.Exists(lines, line => line.Contains(fence, StringComparison.Ordinal)))
        {
            fence += "`";
        }

        return $"\n<details><summary>{Escaped(title)}: {DiffReport.Counted(lines.Length, "line")}</summary>\n\n{fence}diff\n{string.Join('\n', lines)}\n{fence}\n\n</details>\n";
    }

    // Lines of a diff are coloured by their first letter.
    private static IEnumerable<string> Lines(DiffGroup group)
    {
        foreach (var lead in group.Leads)
        {
            if (lead.Key is { } key)
            {
                yield return $"# {DiffTexts.Key(key)}";
            }

            foreach (var resource in lead.Resources)
            {
                var sign = DiffTexts.Sign(resource);
                yield return $"{(sign[0] is '~' or '?' ? '!' : sign[0])} {DiffTexts.Headline(resource)}";
                foreach (var line in DiffTexts.Lines(resource))
                {
                    yield return $"      {line}";
                }
            }
        }
    }

    private static string Escaped(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace("->", "→", StringComparison.Ordinal);
}
