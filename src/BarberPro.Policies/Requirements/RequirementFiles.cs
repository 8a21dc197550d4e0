using System.Collections.Immutable;
using BarberPro.Policies.Diagnostics;
using BarberPro.Policies.Files;
using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Requirements;

/// <summary>Reads <c>config/requirements/*.yml</c>: which figure of the policy ends in which property of which resource.</summary>
public static class RequirementFiles
{
    private const string Folder = "config/requirements";
    private const string Key = "requirements";
    private const int Most = 500;

    /// <summary>Reads the rows of a project on disk, file by file; a file with problems has no rows.</summary>
    /// <param name="root">The project's root.</param>
    public static RequirementLoad Load(string root) => Load(new FolderSource(root));

    /// <summary>Reads the rows from any source.</summary>
    public static RequirementLoad Load(IPolicySource source)
    {
        var problems = new List<Diagnostic>();
        var files = new PolicyFileReader(source, problems);
        var rows = ImmutableArray.CreateBuilder<Requirement>();
        foreach (var name in files.Names(Folder).Where(name => name.EndsWith(".yml", StringComparison.Ordinal)))
        {
            if (files.ReadList($"{Folder}/{name}", Key) is { } document)
            {
                var log = new ReadingLog(problems, hasOverlay: true);
                rows.AddRange(PolicyReader.Read(document, log, file => new List(file.Sections(Key, Requirement.Read, atLeast: 0, Most))).Rows);
            }
        }

        problems.Sort();
        return new(problems.Count > 0 ? [] : rows.ToImmutable(), [.. problems]);
    }

    /// <summary>A file as a record.</summary>
    /// <param name="Rows">The rows, in the order of the file.</param>
    private sealed record List(ImmutableArray<Requirement> Rows);
}
