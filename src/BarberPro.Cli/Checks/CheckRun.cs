using BarberPro.Cli.Projects;
using BarberPro.Graph.Rules;
using BarberPro.Graph.Rules.Waivers;
using BarberPro.Graph.Serialization;
using BarberPro.Policies.Diagnostics;
using BarberPro.Policies.Requirements;
using BarberPro.Policies.Waivers;
using BarberPro.Preview;

namespace BarberPro.Cli.Checks;

/// <summary>Gets a graph, holds it to the rules, and takes waivers into account. What is wrong with the files is printed here.</summary>
internal static class CheckRun
{
    /// <summary>A stack of the project, recorded; null when its policy or its program has problems.</summary>
    internal static CheckedStack? Record(string folder, string stack, Screen screen)
    {
        _ = WarmUp.StartAsync();
        if (StackRun.ReadPolicy(folder, stack, screen) is not { } read || StackRun.Record(read, screen) is not { } recorded)
        {
            return null;
        }

        return new(recorded.Graph, read.Policy, read.Provenance, read.Settings.Root, $"config/stacks/{read.Settings.Policy}.yml");
    }

    /// <summary>A saved graph, with the policy of its stack if that is one of the project's; null when the file or the policy has problems.</summary>
    internal static CheckedStack? Load(string folder, string file, Screen screen)
    {
        using var stream = File.OpenRead(file);
        var load = GraphReader.Read(stream, Path.GetFileName(file));
        Print(load.Diagnostics, screen);
        if (load.Graph is not { } graph)
        {
            return null;
        }

        var project = ProjectFolder.Find(folder);
        if (project is null || !project.Stacks().Contains(graph.Stack, StringComparer.Ordinal))
        {
            return new(graph, null, new([]), project?.Path, Path.GetFileName(file));
        }

        return StackRun.ReadPolicy(folder, graph.Stack, screen) is { } read
            ? new(graph, read.Policy, read.Provenance, project.Path, $"config/stacks/{read.Settings.Policy}.yml")
            : null;
    }

    /// <summary>Holds a graph to every rule; null when waivers or the requirement table cannot be read.</summary>
    internal static CheckReport? Check(CheckedStack stack, DateOnly today, Screen screen)
    {
        var waivers = stack.Root is { } root ? WaiverFile.Load(root) : new([], []);
        var requirements = stack.Root is { } project ? RequirementFiles.Load(project) : new([], []);
        Print(waivers.Diagnostics, screen);
        Print(requirements.Diagnostics, screen);
        if (waivers.Diagnostics.Length + requirements.Diagnostics.Length > 0)
        {
            return null;
        }

        var results = RuleRun.Of(new(stack.Graph, stack.Policy), RuleBook.All);
        var outcome = WaiverCheck.Apply(results, waivers.Waivers, stack.Graph.Stack, today);
        Print(outcome.Problems, screen);
        return new(stack, outcome, new(requirements.Rows, stack.Provenance));
    }

    private static void Print(IEnumerable<Diagnostic> problems, Screen screen)
    {
        foreach (var problem in problems)
        {
            screen.Error.WriteLine(problem);
        }
    }
}
