using System.Collections.Immutable;
using BarberPro.Cli.Differences;
using BarberPro.Cli.Projects;
using BarberPro.Graph;
using BarberPro.Graph.Values;
using BarberPro.Policies.Diagnostics;
using BarberPro.Policies.Requirements;

namespace BarberPro.Cli.Affected;

/// <summary>
/// Follows policy files to stacks and resources. A base file touches every stack that takes at least one of its values, an overlay only its own; a value
/// that an overlay replaces is not touched by an edit of the base.
/// </summary>
internal static class AffectedRun
{
    /// <summary>What an edit of the files touches; null when a file is no policy file, or a stack has problems, which are printed.</summary>
    internal static ImmutableArray<AffectedResources>? Follow(string folder, IReadOnlyList<string> files, Func<string, string> pathOf, Screen screen)
    {
        var problems = new List<Diagnostic>();
        if (ProjectFolder.Find(folder) is not { } project)
        {
            problems.Add(ProjectCodes.NoProject.At(Place.StartOf(ProjectFolder.ProjectFile), $"the file is missing in {folder} and above it; expected a Pulumi project, see --cwd"));
            return Refused(problems, screen);
        }

        var wanted = files.Select(file => Name(project, file, pathOf, problems)).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var requirements = RequirementFiles.Load(project.Path);
        problems.AddRange(requirements.Diagnostics);
        if (problems.Count > 0)
        {
            return Refused(problems, screen);
        }

        var keys = new PolicyKeys(requirements.Rows);
        var found = ImmutableArray.CreateBuilder<AffectedResources>();
        foreach (var name in project.Stacks())
        {
            if (StackRun.ReadPolicy(folder, name, screen) is not { } stack)
            {
                return null;
            }

            var touched = stack.Provenance.Values.Where(value => wanted.Contains(value.Place.File)).ToArray();
            if (touched.Length == 0)
            {
                continue;
            }

            if (StackRun.Record(stack, screen) is not { } recorded)
            {
                return null;
            }

            found.AddRange(touched.Select(value => new AffectedResources(name, value, keys.RequirementsOf(value.Path), Resources(recorded.Graph, keys, value.Path))));
        }

        return found.ToImmutable();
    }

    private static ImmutableArray<ResourceNode> Resources(ResourceGraph graph, PolicyKeys keys, string path)
    {
        var types = keys.EvidenceOf(path).Where(evidence => evidence.Resource is not null).ToLookup(evidence => evidence.Resource!, StringComparer.Ordinal);
        return
        [
            .. types.SelectMany(type => Own(
                path,
                type.SelectMany(evidence => keys.Of(type.Key, evidence.Property)).ToArray(),
                [.. graph.OfType(type.Key).Where(node => type.Any(evidence => IsHeld(evidence, path, node)))])).OrderBy(node => node.Urn, StringComparer.Ordinal),
        ];
    }

    private static bool IsHeld(Evidence evidence, string path, ResourceNode node) =>
        PolicyKeys.IsOf(evidence.Policy!, path, node.Name) && (evidence.Property is null || Has(node.Inputs, ValuePath.Unnumbered(evidence.Property)));

    // Of several keys that end in the same property each means its own resources: fleets.services.api.maxSize those that are called api.
    private static ResourceNode[] Own(string path, string[] siblings, ResourceNode[] nodes)
    {
        var parts = path.Split('.').Where(part => Array.Exists(siblings, key => !key.Split('.').Contains(part))).ToArray();
        var own = Array.FindAll(nodes, node => Array.Exists(parts, part => $"-{node.Name}-".Contains($"-{part}-", StringComparison.Ordinal)));
        return own.Length > 0 ? own : nodes;
    }

    /// <summary>Whether a value has something at a path without numbers.</summary>
    private static bool Has(GraphValue value, string path)
    {
        if (value.Kind == GraphValueKind.List)
        {
            return value.Items.Any(item => Has(item, path));
        }

        var dot = path.IndexOf('.', StringComparison.Ordinal);
        return path.Length == 0
            || (value[dot < 0 ? path : path[..dot]] is { } member && Has(member, dot < 0 ? "" : path[(dot + 1)..]))
            || (value.Text is { } text && CanonicalJson.TryParseDocument(text) is not null);
    }

    /// <summary>The file as the policy names it, from the project's root; null where it is none, which is reported.</summary>
    private static string? Name(ProjectFolder project, string file, Func<string, string> pathOf, List<Diagnostic> problems)
    {
        var name = Path.GetRelativePath(project.Path, pathOf(file)).Replace('\\', '/');
        var isPolicy = (name.StartsWith("config/base/", StringComparison.Ordinal) || name.StartsWith("config/stacks/", StringComparison.Ordinal)) && name.EndsWith(".yml", StringComparison.Ordinal);
        if (isPolicy && File.Exists(Path.Combine(project.Path, name)))
        {
            return name;
        }

        problems.Add(ProjectCodes.NoPolicyFile.At(Place.StartOf(name), $"{(isPolicy ? "the file is missing" : "the file decides no figure")}; expected one of config/base/*.yml or config/stacks/*.yml"));
        return null;
    }

    private static ImmutableArray<AffectedResources>? Refused(List<Diagnostic> problems, Screen screen)
    {
        foreach (var problem in problems.Order())
        {
            screen.Error.WriteLine(problem);
        }

        return null;
    }
}
