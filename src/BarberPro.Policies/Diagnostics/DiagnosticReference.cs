using System.Text;

namespace BarberPro.Policies.Diagnostics;

/// <summary>Writes <c>docs/diagnostics.md</c>: cause, example and fix of every code. The messages are those that the examples really raise.</summary>
public static class DiagnosticReference
{
    private const string Opening = """
        # Diagnostics

        Everything that a policy, a project or a saved graph can be reported for, as `file:line:column: error BPnnnn: what is wrong; what is expected`. All problems are reported at once, in the
        order of their places, and with any of them nothing is shown or written. Codes are stable: a code keeps its meaning, and a removed one is not used again.

        Each example is laid over the stack `prod-ar`, or read as a saved graph, and raises what is printed below it. The tests hold this page to the program's real output; refresh it with
        `BARBERPRO_ACCEPT=1 dotnet test --filter PolicyDocs`.

        """;

    private static readonly (string Prefix, string Title)[] Groups =
    [
        ("BP00", "Files and YAML"),
        ("BP10", "Keys and values"),
        ("BP20", "Contradictions in the platform"),
        ("BP21", "Contradictions in networking"),
        ("BP23", "Contradictions in load balancing"),
        ("BP24", "Contradictions in fleets"),
        ("BP25", "Contradictions in databases"),
        ("BP26", "Contradictions in caching"),
        ("BP27", "Contradictions at the edge"),
        ("BP28", "Contradictions in the firewall"),
        ("BP29", "Contradictions in monitoring"),
        ("BP30", "Contradictions in backups"),
        ("BP31", "Contradictions in recovery"),
        ("BP32", "Contradictions in costs"),
        ("BP33", "Contradictions in security"),
        ("BP34", "Contradictions in demand"),
        ("BP35", "Contradictions in delivery"),
        ("BP900", "Project files"),
        ("BP901", "Saved graphs"),
        ("BP902", "Waivers"),
        ("BP903", "Saved previews of Pulumi"),
        ("BP904", "Earlier states of the policy"),
        ("BP905", "Reports of load tests"),
    ];

    /// <summary>The page, in Markdown.</summary>
    /// <param name="codes">The codes, sorted.</param>
    /// <param name="messagesOf">What a code's example is reported for, a line each.</param>
    public static string Write(IEnumerable<DiagnosticCode> codes, Func<DiagnosticCode, IEnumerable<string>> messagesOf)
    {
        var page = new StringBuilder(Opening.ReplaceLineEndings("\n"));
        foreach (var (prefix, title) in Groups)
        {
            _ = page.Append($"## {title}\n\n");
            foreach (var code in codes.Where(code => code.Id.StartsWith(prefix, StringComparison.Ordinal)))
            {
                _ = page.Append($"### {code.Id}: {code.Title}\n\n{code.Cause}\n\n");
                _ = page.Append($"`{code.Example.File}`:\n\n```{Path.GetExtension(code.Example.File)[1..]}\n{code.Example.Shown.TrimEnd('\n')}\n```\n\n");
                _ = page.Append($"```\n{string.Join('\n', messagesOf(code))}\n```\n\n**Fix**: {code.Fix}\n\n");
            }
        }

        return $"{page.ToString().TrimEnd()}\n";
    }
}
