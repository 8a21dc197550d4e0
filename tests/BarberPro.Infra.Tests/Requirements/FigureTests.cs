using System.Text.RegularExpressions;

namespace BarberPro.Infra.Tests.Requirements;

/// <summary>Every figure of the policy says why it is what it is.</summary>
public sealed partial class FigureTests
{
    public static TheoryData<string> Files =>
    [
        .. new[] { "config/base", "config/stacks" }
            .SelectMany(folder => Directory.EnumerateFiles(Repository.PathOf(folder), "*.yml").Select(file => $"{folder}/{Path.GetFileName(file)}"))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_figure_has_a_requirement_a_source_or_the_word_assumption_beside_it(string file) =>
        Assert.Empty(Unexplained(File.ReadAllLines(Repository.PathOf(file))).Select(line => $"{file}:{line}"));

    [Theory]
    [InlineData("a: 1", false)]
    [InlineData("a: 1   # because", false)]
    [InlineData("a: 1   # DB-4", true)]
    [InlineData("a: 1   # assumption: enough", true)]
    [InlineData("a: 1   # source: the manual", true)]
    [InlineData("a: x", true)]
    [InlineData("a:   # DB-4: the pool\n  b: 1", true)]
    [InlineData("a:   # DB-4: the pool\n  b: x\nc: 1", false)]
    [InlineData("a:   # assumption\n  b: 1", false)]
    [InlineData("a:   # DB-4\n  - 1\n  - 2", true)]
    public void The_test_itself_finds_what_is_unexplained(string yaml, bool isExplained) => Assert.Equal(isExplained, !Unexplained(yaml.Split('\n')).Any());

    // A requirement at a heading explains what stands below it; a source or an assumption speaks for its own line only.
    private static IEnumerable<string> Unexplained(string[] lines)
    {
        var headings = new Stack<(int Indent, bool HasId)>();
        for (var number = 0; number < lines.Length; number++)
        {
            var line = lines[number];
            if (line.TrimStart() is "" or ['#', ..])
            {
                continue;
            }

            var indent = line.Length - line.TrimStart(' ').Length;
            var comment = line.IndexOf(" #", StringComparison.Ordinal);
            var (said, content) = comment < 0 ? ("", line) : (line[comment..], line[..comment]);
            while (headings.TryPeek(out var heading) && heading.Indent >= indent && !content.TrimStart().StartsWith('-'))
            {
                _ = headings.Pop();
            }

            var hasId = RequirementId().IsMatch(said);
            if (content.TrimEnd().EndsWith(':'))
            {
                headings.Push((indent, hasId));
            }
            else if (Figure().IsMatch(content[(content.IndexOf(':', StringComparison.Ordinal) + 1)..])
                && !hasId && !headings.Any(heading => heading.HasId)
                && !said.Contains("source", StringComparison.Ordinal) && !said.Contains("assumption", StringComparison.Ordinal))
            {
                yield return $"{number + 1}: {line.Trim()}";
            }
        }
    }

    // Ids of the requirement table, lines of the seeds (A:27), rules of the baseline (CF-01) and its numbers.
    [GeneratedRegex(@"\b(?:(?:ASG-[A-Z]{3}|LB|DB|CA|CDN|SEC|MON|LOG|DR|COST|OPS|X|C|SC|CF|PX|LG|RG|AL|CO)-[0-9]+|[AB]:[0-9]+|baseline [0-9]+)")]
    private static partial Regex RequirementId();

    [GeneratedRegex("[0-9]")]
    private static partial Regex Figure();
}
