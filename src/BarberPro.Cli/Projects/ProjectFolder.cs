using BarberPro.Policies;
using BarberPro.Policies.Diagnostics;

namespace BarberPro.Cli.Projects;

/// <summary>The folder of a Pulumi project: the one with Pulumi.yaml.</summary>
/// <param name="Path">Its full path.</param>
internal sealed record ProjectFolder(string Path)
{
    internal const string ProjectFile = "Pulumi.yaml";

    private const string StackPrefix = "Pulumi.";
    private const string StackEnding = ".yaml";

    /// <summary>The nearest project: in a folder or above it; null when there is none.</summary>
    internal static ProjectFolder? Find(string start)
    {
        for (var folder = start; folder is not null; folder = System.IO.Path.GetDirectoryName(folder))
        {
            if (File.Exists(System.IO.Path.Combine(folder, ProjectFile)))
            {
                return new(folder);
            }
        }

        return null;
    }

    /// <summary>The nearest project; null when there is none, which is reported.</summary>
    internal static ProjectFolder? Require(string start, List<Diagnostic> problems)
    {
        var project = Find(start);
        if (project is null)
        {
            problems.Add(ProjectCodes.NoProject.At(Place.StartOf(ProjectFile), $"the file is missing in {start} and above it; expected a Pulumi project, see --cwd"));
        }

        return project;
    }

    /// <summary>Name of a stack's settings file.</summary>
    internal static string FileOf(string stack) => $"{StackPrefix}{stack}{StackEnding}";

    /// <summary>Names of the project's stacks, sorted ordinally.</summary>
    internal string[] Stacks() => Ordinal.Sorted(Directory.EnumerateFiles(Path, $"{StackPrefix}*{StackEnding}")
        .Select(file => System.IO.Path.GetFileName(file))
        .Where(file => file.Length > StackPrefix.Length + StackEnding.Length)
        .Select(file => file[StackPrefix.Length..^StackEnding.Length]));
}
