using System.Text.RegularExpressions;

namespace BarberPro.Infra.Tests.Requirements;

/// <summary>What the comments of a policy file say of its figures.</summary>
internal static partial class FigureComments
{
    /// <summary>
    /// Each line that holds a figure, with the reason for it: ids of requirements, or the word source or assumption; empty where nothing is said. A
    /// requirement at a heading explains what stands below it; a source or an assumption speaks for its own line only.
    /// </summary>
    public static IEnumerable<(int Line, string Why)> Of(IReadOnlyList<string> lines)
    {
        var headings = new Stack<(int Indent, string Ids)>();
        for (var number = 0; number < lines.Count; number++)
        {
            var line = lines[number];
            if (line.TrimStart() is "" or ['#', ..])
            {
                continue;
            }

            var indent = line.Length - line.TrimStart(' ').Length;
            var comment = line.IndexOf(" #", StringComparison.Ordinal);
            var (said, content) = comment < 0 ? ("", line) : (line[comment..], line[..comment].TrimEnd());
            while (headings.TryPeek(out var heading) && heading.Indent >= indent && !content.TrimStart().StartsWith('-'))
            {
                _ = headings.Pop();
            }

            var ids = string.Join(", ", RequirementId().Matches(said).Select(match => match.Value).Distinct());
            if (content.EndsWith(':'))
            {
                headings.Push((indent, ids));
            }
            else if (Figure().IsMatch(content[(content.IndexOf(':', StringComparison.Ordinal) + 1)..]))
            {
                var above = headings.Select(heading => heading.Ids).FirstOrDefault(heading => heading.Length > 0);
                var word = said.Contains("assumption", StringComparison.Ordinal) ? "assumption" : said.Contains("source", StringComparison.Ordinal) ? "source" : null;
                yield return (number + 1, ids.Length > 0 ? ids : word ?? above ?? "");
            }
        }
    }

    // Ids of the requirement table, lines of the seeds (A:27), rules of the baseline (CF-01) and its numbers.
    [GeneratedRegex(@"\b(?:(?:ASG-[A-Z]{3}|LB|DB|CA|CDN|SEC|MON|LOG|DR|COST|OPS|X|C|SC|CF|PX|LG|RG|AL|CO)-[0-9]+|[AB]:[0-9]+|baseline [0-9]+)")]
    private static partial Regex RequirementId();

    [GeneratedRegex("[0-9]")]
    private static partial Regex Figure();
}
