namespace BarberPro.Infra.Tests.Delivery;

/// <summary>The repository as a reader gets it: every file that .gitignore does not leave out.</summary>
internal static class RepositoryFiles
{
    private static readonly string[] Ignored = File.ReadAllLines(Repository.PathOf(".gitignore"));

    /// <summary>Paths from the root, with forward slashes, in ordinal order.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Under(Repository.Root).Order(StringComparer.Ordinal)];

    private static readonly Dictionary<string, string> Contents = All
        .Select(path => (Path: path, Text: File.ReadAllText(Repository.PathOf(path))))
        .Where(file => !file.Text.AsSpan(0, Math.Min(file.Text.Length, 8000)).Contains('\0'))
        .ToDictionary(file => file.Path, file => file.Text, StringComparer.Ordinal);

    /// <summary>The files without a zero byte near their start, which is how git tells text from the rest.</summary>
    public static IEnumerable<string> Texts => All.Where(Contents.ContainsKey);

    /// <summary>The Markdown files, wherever they are.</summary>
    public static IEnumerable<string> Documents => Texts.Where(path => path.EndsWith(".md", StringComparison.Ordinal));

    public static string Read(string path) => Contents[path];

    private static IEnumerable<string> Under(string folder)
    {
        foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos())
        {
            // A file named .git is what a worktree has in place of the folder.
            if (entry.Name == ".git" || Ignored.Any(pattern => Matches(pattern, entry)))
            {
                continue;
            }

            if (entry is not DirectoryInfo)
            {
                yield return Path.GetRelativePath(Repository.Root, entry.FullName).Replace('\\', '/');
                continue;
            }

            foreach (var path in Under(entry.FullName))
            {
                yield return path;
            }
        }
    }

    /// <summary>Knows the two kinds of pattern that .gitignore here has: `folder/` and `*.ending`.</summary>
    private static bool Matches(string pattern, FileSystemInfo entry) => pattern switch
    {
        [] or ['#', ..] => false,
        [.., '/'] => entry is DirectoryInfo && entry.Name == pattern[..^1],
        ['*', '.', ..] => entry.Name.EndsWith(pattern[1..], StringComparison.Ordinal),
        _ => throw new NotSupportedException($".gitignore has '{pattern}'; expected a folder such as bin/ or an ending such as *.user"),
    };
}
