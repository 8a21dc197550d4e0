using System.Text.RegularExpressions;

using BarberPro.Infra.Tests.Delivery;

namespace BarberPro.Infra.Tests.Handbook;

/// <summary>Figures of the policy reach documents through places in templates; typed by hand they would go stale in silence.</summary>
public sealed partial class DocumentFigureTests
{
    /// <summary>Lines about what others offer, whose figures are theirs even where ours are alike.</summary>
    private static readonly string[] OfOthers =
    [
        "| Shortest time at the edge |", "| Longest counting period |", "| Longest block |", "| Shortest probe interval |", "| AWS's own metrics",
        "| `/api/v1/health` | `SELECT 1`",
    ];

    public static TheoryData<string> Written =>
    [
        .. RepositoryFiles.Texts.Where(IsDocument)
            .Except(["CHANGELOG.md", "docs/requirements.md", "docs/policy-reference.md", "docs/diagnostics.md", "docs/rules.md", "docs/capacity.md", "docs/capacity-validation.md", "docs/runbooks/drills.md", .. Pages.All.Select(Pages.DocumentOf)])
            .Where(path => !path.StartsWith("docs/decisions/", StringComparison.Ordinal)),
    ];

    [Theory]
    [MemberData(nameof(Written))]
    public void A_document_types_no_figure_of_the_policy_by_hand(string document)
    {
        var text = Code().Replace(File.ReadAllText(Repository.PathOf(document)), match => new string('\n', match.Value.Count(letter => letter == '\n')));

        var lines = text.Split('\n');
        var found = from figure in Figures
                    from match in figure.Pattern.Matches(text)
                    let line = text.AsSpan(0, match.Index).Count('\n')
                    where !OfOthers.Any(other => lines[line].Contains(other, StringComparison.Ordinal))
                    select $"{document}:{line + 1}: {match.Value} is {figure.Path}";

        Assert.Empty(found.Distinct());
    }

    [Theory]
    [InlineData("within 15 minutes")]
    [InlineData("after 15m")]
    [InlineData("a budget of USD 2000 a day")]
    [InlineData("never above 0.096 dollars, USD 0.096")]
    public void A_figure_that_was_typed_would_be_found(string text) => Assert.Contains(Figures, figure => figure.Pattern.IsMatch(text));

    /// <summary>Durations, sizes, shares and amounts of production, each as people write it.</summary>
    private static IEnumerable<(string Path, Regex Pattern)> Figures { get; } =
    [
        .. from value in Stacks.Load(Stacks.ProdAr).Provenance.Values
           let match = Quantity().Match(value.Value)
           where match.Success && (match.Groups["unit"].Length > 0 || match.Groups["before"].Length > 0)
           let unit = match.Groups["unit"].Value
           let words = unit switch { "ms" => "ms|milliseconds", "s" => "s|sec|seconds", "m" => "m|min|minutes", "h" => "h|hours?", "d" => "d|days?", var other => Regex.Escape(other) }
           select (value.Path, new Regex($@"(?<![\w.,:\-]){match.Groups["before"].Value}{Regex.Escape(match.Groups["number"].Value)} ?(?:{words})(?![\w/])", RegexOptions.None)),
    ];

    private static bool IsDocument(string path) =>
        path.EndsWith(".md.in", StringComparison.Ordinal) || path.StartsWith($"{Pages.Templates}/", StringComparison.Ordinal)
        || (path.EndsWith(".md", StringComparison.Ordinal) && (path.StartsWith("docs/", StringComparison.Ordinal) || !path.Contains('/')));

    [GeneratedRegex(@"^(?<before>USD )?(?<number>[0-9]+(?:\.[0-9]+)?)(?<unit>ms|s|m|h|d|%|[KMG]iB|)$")]
    private static partial Regex Quantity();

    // Blocks are examples; the tests that run them hold their figures.
    [GeneratedRegex("^```.*?^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Code();
}
