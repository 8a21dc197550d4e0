using BarberPro.Cli.Projects;
using BarberPro.Graph;
using BarberPro.Graph.Rules;
using BarberPro.Graph.Rules.Waivers;
using BarberPro.Policies.Requirements;
using BarberPro.Policies.Waivers;

namespace BarberPro.Cli.Checks;

/// <summary>Gets a graph, holds it to the rules, and takes waivers into account. What is wrong with the files is printed here.</summary>
internal static class CheckRun
{
    /// <summary>A stack of the project, recorded; null when its policy or its program has problems.</summary>
    internal static CheckedStack? Record(string folder, string stack, Screen screen) =>
        StackRun.Record(folder, stack, screen) is var (graph, read) ? Known(graph, read) : null;

    /// <summary>A saved graph, with the policy of its stack if that is one of the project's; null when the file or the policy has problems.</summary>
    internal static CheckedStack? Load(string folder, string file, Screen screen)
    {
        if (SavedGraph.Read(file, screen) is not { } graph)
        {
            return null;
        }

        var project = ProjectFolder.Find(folder);
        if (project is null || !project.Stacks().Contains(graph.Stack, StringComparer.Ordinal))
        {
            return new(graph, null, new([]), project?.Path, Path.GetFileName(file));
        }

        return StackRun.ReadPolicy(folder, graph.Stack, screen) is { } read ? Known(graph, read) : null;
    }

    /// <summary>Holds a graph to every rule; null when waivers or the requirement table cannot be read.</summary>
    internal static CheckReport? Check(CheckedStack stack, DateOnly today, Screen screen)
    {
        var waivers = stack.Root is { } root ? WaiverFile.Load(root) : new([], []);
        var requirements = stack.Root is { } project ? RequirementFiles.Load(project) : new([], []);
        screen.Tell(waivers.Diagnostics);
        screen.Tell(requirements.Diagnostics);
        if (waivers.Diagnostics.Length + requirements.Diagnostics.Length > 0)
        {
            return null;
        }

        var results = RuleRun.Of(new(stack.Graph, stack.Policy), RuleBook.All);
        var outcome = WaiverCheck.Apply(results, waivers.Waivers, stack.Graph.Stack, today);
        screen.Tell(outcome.Problems);
        return new(stack, outcome, new(requirements.Rows, stack.Provenance));
    }

    private static CheckedStack Known(ResourceGraph graph, ReadStack read) => new(graph, read.Policy, read.Provenance, read.Settings.Root, read.Settings.Overlay);
}
