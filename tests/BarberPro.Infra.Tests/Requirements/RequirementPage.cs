using System.Text;

using BarberPro.Policies.Requirements;

namespace BarberPro.Infra.Tests.Requirements;

/// <summary>Writes <c>docs/requirements.md</c>.</summary>
internal static class RequirementPage
{
    private const string Opening = """
        # Requirements

        Every requirement, what holds it and which tests guard it. The rows stand in `config/requirements/`; the tests hold this page to them and to the graph of `prod-ar`: a row whose property, parameter, function
        or page does not exist fails, and so does a requirement without evidence of each of its kinds. Refresh with `BARBERPRO_ACCEPT=1 dotnet test --filter RequirementTests`.

        | Id | Kind | Requirement | Policy | Held by | Tests |
        |---|---|---|---|---|---|

        """;

    /// <summary>The page, in Markdown.</summary>
    public static string Write()
    {
        var page = new StringBuilder(Opening.ReplaceLineEndings("\n"));
        foreach (var (id, kinds) in RequirementTable.Asked)
        {
            var row = RequirementTable.Row(id);
            var cells = new[]
            {
                id,
                string.Join(", ", kinds),
                row.Says,
                Lines(row.Evidence.Select(evidence => evidence.Policy).OfType<string>().Select(Code)),
                Lines(row.Evidence.SelectMany(Held)),
                Lines(RequirementTable.Tests[id].Select(test => Code((test as Type ?? test.DeclaringType!).Name)).Order(StringComparer.Ordinal)),
            };
            _ = page.Append($"| {string.Join(" | ", cells.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal)))} |\n");
        }

        return page.ToString();
    }

    private static IEnumerable<string> Held(Evidence row)
    {
        if (row.Resource is { } resource)
        {
            yield return Code($"{ShortType(resource)} {row.Property}");
        }

        if (row.Parameter is { } parameter)
        {
            yield return $"parameter {Code(parameter)}";
        }

        if (row.Function is { } function)
        {
            yield return $"[{function}](../{function})";
        }

        if (row.Document is { } document)
        {
            yield return $"[{document}]({Path.GetRelativePath("docs", document).Replace('\\', '/')})";
        }
    }

    // As Pulumi prints types: aws:rds:Instance for aws:rds/instance:Instance.
    private static string ShortType(string type) => $"{type.Split('/')[0]}:{type[(type.LastIndexOf(':') + 1)..]}";

    private static string Code(string text) => $"`{text}`";

    private static string Lines(IEnumerable<string> lines) => string.Join("<br>", lines.Distinct());
}
