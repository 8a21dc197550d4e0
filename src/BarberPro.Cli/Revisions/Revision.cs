using BarberPro.Policies.Diagnostics;
using BarberPro.Policies.Files;

namespace BarberPro.Cli.Revisions;

/// <summary>The policy files as they were at a commit.</summary>
internal sealed class Revision : IPolicySource
{
    private const int ShortLength = 12;

    private readonly GitRepository git;
    private readonly string commit;

    private Revision(GitRepository git, string commit)
    {
        this.git = git;
        this.commit = commit;
    }

    /// <summary>The commit, as messages tell it.</summary>
    internal string Shown => commit[..Math.Min(ShortLength, commit.Length)];

    /// <summary>Finds a revision by any name that git knows; null where there is none, which is reported.</summary>
    internal static Revision? Find(string root, string name, List<Diagnostic> problems)
    {
        var git = new GitRepository(root);
        if (git.Ask("rev-parse", "--git-dir") is null)
        {
            problems.Add(RevisionCodes.NoHistory.At(RevisionCodes.History, $"git knows no history of {root}; expected git, and a clone of the repository"));
            return null;
        }

        // After --end-of-options nothing that a caller writes is read as an option.
        var commit = git.AskText("rev-parse", "--verify", "--quiet", "--end-of-options", $"{name}^{{commit}}")?.Trim();
        if (string.IsNullOrEmpty(commit))
        {
            problems.Add(RevisionCodes.NoRevision.At(RevisionCodes.History, $"there is no revision {name}; expected a commit, tag or branch of this clone"));
            return null;
        }

        return new(git, commit);
    }

    /// <inheritdoc />
    public IEnumerable<string> List(string folder) =>
        (git.AskText("ls-tree", "--name-only", "-z", commit, $"{folder}/") ?? "").Split('\0', StringSplitOptions.RemoveEmptyEntries).Select(path => Path.GetFileName(path));

    /// <inheritdoc />
    public Stream? Open(string file) => Read(file) is { } bytes ? new MemoryStream(bytes) : null;

    /// <summary>A file's content at the commit; null where it was not there.</summary>
    internal byte[]? Read(string file) => git.Ask("cat-file", "blob", $"{commit}:./{file}");

    /// <summary>The edit that makes the files what they were, as a patch; empty where they are already.</summary>
    internal string Patch(IEnumerable<string> files) => git.AskText(["diff", "--no-color", "--no-ext-diff", "--relative", "-R", commit, "--", .. files]) ?? "";

    /// <summary>Those of the files that have changes which are not committed.</summary>
    internal IEnumerable<string> Edited(IEnumerable<string> files) => files.Where(file => git.AskText("status", "--porcelain", "--", file) is not "");
}
