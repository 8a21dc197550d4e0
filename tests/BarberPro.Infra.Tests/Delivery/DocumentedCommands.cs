using System.Text.RegularExpressions;

namespace BarberPro.Infra.Tests.Delivery;

/// <summary>A call of a command in a document, a workflow or a script.</summary>
/// <param name="Place">File and line.</param>
/// <param name="Words">Its words, what stands for something replaced by an example.</param>
public sealed record DocumentedCommand(string Place, string[] Words)
{
    /// <inheritdoc />
    public override string ToString() => $"{Place}: {string.Join(' ', Words)}";
}

/// <summary>Finds the calls that documents tell their readers to make, in shell blocks and in code inside of a sentence, and those that workflows and scripts make.</summary>
internal static partial class DocumentedCommands
{
    private static readonly string[] Own = ["barberpro", "dotnet"];

    /// <summary>All calls of <c>barberpro</c> and <c>dotnet</c> in documents, in order.</summary>
    public static IEnumerable<DocumentedCommand> All => In(RepositoryFiles.Documents, Own);

    /// <summary>All calls of other tools in documents, workflows and scripts.</summary>
    /// <param name="tools">Their names.</param>
    public static IEnumerable<DocumentedCommand> Of(params string[] tools) => In(RepositoryFiles.Documents, tools)
        .Concat(
            from script in RepositoryFiles.All
            where script.StartsWith(".github/workflows/", StringComparison.Ordinal) || script.StartsWith(".ci/", StringComparison.Ordinal)
            let text = Joined(RepositoryFiles.Read(script))
            from line in Lines(text, 0)
            from words in Calls(ScriptFront().Replace(line.Text, "$1"), tools)
            select new DocumentedCommand($"{script}:{text.AsSpan(0, line.At).Count('\n') + 1}", words));

    private static IEnumerable<DocumentedCommand> In(IEnumerable<string> documents, string[] tools) =>
        from document in documents
        let text = Joined(RepositoryFiles.Read(document))
        from call in Shell().Matches(text).SelectMany(block => Lines(block.Groups["body"].Value, block.Groups["body"].Index))
            .Concat(Inline().Matches(text).Select(code => (At: code.Groups["code"].Index, Text: code.Groups["code"].Value)))
        orderby call.At
        from words in Calls(call.Text, tools)
        select new DocumentedCommand($"{document}:{text.AsSpan(0, call.At).Count('\n') + 1}", words);

    /// <summary>A call that goes on in the next line stands in one; lines keep their number.</summary>
    private static string Joined(string text) =>
        Continued().Replace(text, lines => Continuation().Replace(lines.Value, " ") + new string('\n', lines.Value.AsSpan().Count('\n')));

    private static IEnumerable<(int At, string Text)> Lines(string text, int at)
    {
        foreach (var line in text.Split('\n'))
        {
            yield return (at, line);
            at += line.Length + 1;
        }
    }

    /// <summary>The calls of one line: prompt, variables in front, comment and redirections are left out, each side of a pipe is a call.</summary>
    private static IEnumerable<string[]> Calls(string line, string[] tools) =>
        Joint().Split(Comment().Replace(line.Trim(), ""))
            .Select(part => Front().Replace(part.Trim(), ""))
            .Where(part => tools.Any(tool => part.StartsWith($"{tool} ", StringComparison.Ordinal)))
            .Select(part => Word().Matches(part).Select(word => Example(word.Value.Trim('"', '\''))).Where(word => word.Length > 0).ToArray());

    /// <summary>What stands for a stack becomes one, the first of several choices is taken, and what may be left out is.</summary>
    private static string Example(string word) =>
        word.StartsWith('[') ? "" : word.Replace("<stack>", Stacks.ProdAr, StringComparison.Ordinal) is var filled && filled.Contains("\\|", StringComparison.Ordinal) ? filled.Split("\\|")[0] : filled;

    [GeneratedRegex(@"^ *```(?:bash|sh|console)\n(?<body>.*?)^ *```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Shell();

    [GeneratedRegex(@"(?<![`\w])`(?<code>(?:[A-Z_]+=\S+ )?[a-z]+ [^`\n]+)`")]
    private static partial Regex Inline();

    [GeneratedRegex(@"(?<!\\)\s\|\s|\s&&\s|\s>\s?\S+")]
    private static partial Regex Joint();

    [GeneratedRegex(@"\s{2,}#.*$|\s#\s.*$")]
    private static partial Regex Comment();

    [GeneratedRegex(@"^(?:\$ )?(?:[A-Z_]+=\S+ )*")]
    private static partial Regex Front();

    [GeneratedRegex(@"(?:[^\n]*\\\n)+[^\n]*")]
    private static partial Regex Continued();

    [GeneratedRegex(@"\\\n *")]
    private static partial Regex Continuation();

    [GeneratedRegex(@"^\s*(?:- )?(?:run: )?(?:\w+=\$\()?(?:\w+=\$\()?(.*?)\)?$")]
    private static partial Regex ScriptFront();

    [GeneratedRegex("\"[^\"]*\"|'[^']*'|\\S+")]
    private static partial Regex Word();
}
