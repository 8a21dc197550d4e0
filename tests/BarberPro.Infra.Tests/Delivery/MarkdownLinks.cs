using System.Text.RegularExpressions;

namespace BarberPro.Infra.Tests.Delivery;

/// <summary>A link from one document of the repository to a file, a folder or a heading.</summary>
internal sealed record MarkdownLink(string Target, bool Resolves);

/// <summary>Finds the links of a document that stay inside the repository.</summary>
internal static class MarkdownLinks
{
    private static readonly Regex Code = new("^```.*?^```|`[^`\n]*`", RegexOptions.Multiline | RegexOptions.Singleline);
    private static readonly Regex Link = new(@"\]\((?<target>[^)\s]+)(?:\s+""[^""]*"")?\)");
    private static readonly Regex Scheme = new("^[a-z][a-z0-9+.-]*:");
    private static readonly Regex Heading = new("^#{1,6} +(?<title>.+?) *#*$|<a (?:id|name)=\"(?<anchor>[^\"]+)\"", RegexOptions.Multiline);
    private static readonly Regex NotInAnchors = new(@"[^\w\- ]");

    public static IEnumerable<MarkdownLink> In(string document)
        => Link.Matches(Code.Replace(RepositoryFiles.Read(document), ""))
            .Select(match => match.Groups["target"].Value)
            .Where(target => !Scheme.IsMatch(target))
            .Select(target => new MarkdownLink(target, Resolves(document, target)));

    private static bool Resolves(string document, string target)
    {
        var (file, anchor) = target.Split('#', 2) switch
        {
            [var path, var heading] => (path, heading),
            var parts => (parts[0], ""),
        };
        var full = file.Length == 0
            ? Repository.PathOf(document)
            : Path.GetFullPath(Path.Combine(Repository.Root, Path.GetDirectoryName(document)!, Uri.UnescapeDataString(file)));

        return anchor.Length == 0 ? File.Exists(full) || Directory.Exists(full) : File.Exists(full) && Anchors(full).Contains(anchor);
    }

    /// <summary>The anchors that a forge gives the headings: lower case, hyphens for spaces, a number on every repetition.</summary>
    private static HashSet<string> Anchors(string file)
    {
        var text = Regex.Replace(File.ReadAllText(file), "^```.*?^```", "", RegexOptions.Multiline | RegexOptions.Singleline);
        var anchors = new HashSet<string>(StringComparer.Ordinal);
        foreach (Match match in Heading.Matches(text))
        {
            var title = match.Groups["title"].Value;
            var slug = title.Length == 0 ? match.Groups["anchor"].Value : NotInAnchors.Replace(title.ToLowerInvariant(), "").Replace(' ', '-');
            for (var repetition = 0; !anchors.Add(repetition == 0 ? slug : $"{slug}-{repetition}"); repetition++)
            {
            }
        }

        return anchors;
    }
}
