using BarberPro.Policies;
using BarberPro.Policies.Diagnostics;
using BarberPro.Policies.Documents;

namespace BarberPro.Cli.Projects;

/// <summary>What Pulumi's own files say of a stack.</summary>
/// <param name="Root">The project's folder.</param>
/// <param name="Project">Name of the project.</param>
/// <param name="Stack">Name of the stack.</param>
/// <param name="Policy">Name of the stack's policy: a file of config/stacks.</param>
internal sealed record StackSettings(string Root, string Project, string Stack, string Policy)
{
    private const int MaxBytes = 1 << 20;

    /// <summary>The file of the policy that is the stack's alone, from the project's root.</summary>
    internal string Overlay => PolicyFiles.OverlayOf(Policy);

    /// <summary>Reads the settings; null when anything is missing, which is reported.</summary>
    internal static StackSettings? Read(string folder, string stack, List<Diagnostic> problems)
    {
        if (ProjectFolder.Require(folder, problems) is not { } project)
        {
            return null;
        }

        var name = Value(project, ProjectFolder.ProjectFile, ["name"], problems);
        if (name is null)
        {
            return null;
        }

        var file = ProjectFolder.FileOf(stack);
        var stacks = project.Stacks();
        if (!stacks.Contains(stack))
        {
            problems.Add(ProjectCodes.NoStack.At(Place.StartOf(file), $"the file is missing; expected the settings of a stack, of which there are {string.Join(", ", stacks)}"));

            // The policy files know the stacks too, and which of them was probably meant.
            problems.AddRange(PolicyFiles.Load(project.Path, stack).Diagnostics);
            return null;
        }

        var policy = Value(project, file, ["config", $"{name}:policy"], problems);
        return policy is null ? null : new(project.Path, name, stack, policy);
    }

    /// <summary>The text at a path of keys in a YAML file; null when it is not there, which is reported.</summary>
    private static string? Value(ProjectFolder project, string file, string[] path, List<Diagnostic> problems)
    {
        using var stream = File.OpenRead(Path.Combine(project.Path, file));
        var bytes = new byte[Math.Min(stream.Length, MaxBytes + 1L)];
        PolicyNode? node = PolicyDocument.Parse(file, bytes.AsSpan(0, stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)), problems);
        if (node is null)
        {
            return null;
        }

        var place = node.Place;
        foreach (var key in path)
        {
            var entry = (node as MappingNode)?.Find(key);
            place = entry?.Place ?? place;
            node = entry?.Value;
        }

        if (node is ScalarNode { IsAbsent: false } text)
        {
            return text.Text;
        }

        problems.Add(ProjectCodes.NoValue.At(place, $"{string.Join(" > ", path)} is missing; expected a name"));
        return null;
    }
}
