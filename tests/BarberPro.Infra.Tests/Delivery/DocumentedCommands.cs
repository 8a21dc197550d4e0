using System.Text.RegularExpressions;

namespace BarberPro.Infra.Tests.Delivery;

/// <summary>A call of <c>barberpro</c> or <c>dotnet</c> in a document.</summary>
/// <param name="Place">Document and line.</param>
/// <param name="Words">Its words, what stands for something replaced by an example.</param>
public sealed record DocumentedCommand(string Place, string[] Words)
{
    /// <inheritdoc />
    public override string ToString() => $"{Place}: {string.Join(' ', Words)}";
}

/// <summary>Finds the calls that documents tell their readers to make: in shell blocks, and in code inside of a sentence.</summary>
internal static partial class DocumentedCommands
{
    /// <summary>All calls of all documents, in order.</summary>
    public static IEnumerable<DocumentedCommand> All =>
        from document in RepositoryFiles.Documents
        let text = RepositoryFiles.Read(document)
        from call in Shell().Matches(text).SelectMany(block => Lines(block.Groups["body"])).Concat(Inline().Matches(text).Select(code => (code.Groups["code"].Index, code.Groups["code"].Value)))
        orderby call.Item1
        from words in Calls(call.Item2)
        select new DocumentedCommand($"{document}:{text.AsSpan(0, call.Item1).Count('\n') + 1}", words);

    private static IEnumerable<(int, string)> Lines(Group body)
    {
        var at = body.Index;
        foreach (var line in body.Value.Split('\n'))
        {
            yield return (at, line);
            at += line.Length + 1;
        }
    }

    /// <summary>The calls of one line: prompt, variables in front, comment and redirections are left out, each side of a pipe is a call.</summary>
    private static IEnumerable<string[]> Calls(string line) =>
        Joint().Split(Comment().Replace(line.Trim(), ""))
            .Select(part => Front().Replace(part.Trim(), ""))
            .Where(part => part.StartsWith("barberpro ", StringComparison.Ordinal) || part.StartsWith("dotnet ", StringComparison.Ordinal))
            .Select(part => Word().Matches(part).Select(word => Example(word.Value.Trim('"', '\''))).Where(word => word.Length > 0).ToArray());

    /// <summary>What stands for a stack becomes one, the first of several choices is taken, and what may be left out is.</summary>
    private static string Example(string word) =>
        word.StartsWith('[') ? "" : word.Replace("<stack>", Stacks.ProdAr, StringComparison.Ordinal) is var filled && filled.Contains("\\|", StringComparison.Ordinal) ? filled.Split("\\|")[0] : filled;

    [GeneratedRegex(@"^ *```(?:bash|sh|console)\n(?<body>.*?)^ *```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Shell();

    [GeneratedRegex(@"(?<![`\w])`(?<code>(?:[A-Z_]+=\S+ )?(?:barberpro|dotnet) [^`\n]+)`")]
    private static partial Regex Inline();

    [GeneratedRegex(@"(?<!\\)\s\|\s|\s&&\s|\s>\s?\S+")]
    private static partial Regex Joint();

    [GeneratedRegex(@"\s{2,}#.*$|\s#\s.*$")]
    private static partial Regex Comment();

    [GeneratedRegex(@"^(?:\$ )?(?:[A-Z_]+=\S+ )*")]
    private static partial Regex Front();

    [GeneratedRegex("\"[^\"]*\"|'[^']*'|\\S+")]
    private static partial Regex Word();
}
