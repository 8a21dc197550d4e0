using BarberPro.Infra;
using BarberPro.Policies;
using BarberPro.Policies.Diagnostics;
using BarberPro.Preview;

namespace BarberPro.Cli.Projects;

/// <summary>What the verbs start from: a stack's settings, its policy and its graph. What is wrong is printed here.</summary>
internal static class StackRun
{
    /// <summary>Reads a stack's policy; null when it has problems.</summary>
    internal static ReadStack? ReadPolicy(string folder, string stack, Screen screen)
    {
        var problems = new List<Diagnostic>();
        if (StackSettings.Read(folder, stack, problems) is not { } settings)
        {
            screen.Tell(problems);
            return null;
        }

        var load = PolicyFiles.Load(settings.Root, settings.Policy);
        screen.Tell(load.Diagnostics);
        return load.Policy is { } policy ? new(settings, policy, load.Provenance) : null;
    }

    /// <summary>Records what a stack declares; null when its policy or its program has problems.</summary>
    internal static RecordedStack? Record(string folder, string stack, Screen screen)
    {
        _ = WarmUp.StartAsync();
        return ReadPolicy(folder, stack, screen) is { } read ? Record(read, screen) : null;
    }

    /// <summary>A stack with the graph that a file holds, read beside its policy, or with what it declares now; null when anything has problems.</summary>
    internal static RecordedStack? Read(string folder, string stack, string? file, Screen screen)
    {
        if (file is null)
        {
            return Record(folder, stack, screen);
        }

        var saved = Task.Run(() => SavedGraph.Load(file));
        return ReadPolicy(folder, stack, screen) is { } read && SavedGraph.Told(saved.GetAwaiter().GetResult(), screen) is { } graph ? new(graph, read) : null;
    }

    /// <summary>Records what a stack declares whose policy was read; null when its program has problems.</summary>
    internal static RecordedStack? Record(ReadStack read, Screen screen)
    {
        var (settings, policy, _) = read;
        var options = new RecordingOptions { Project = settings.Project, Stack = settings.Stack, RootDirectory = settings.Root };

        // Waited for here: a command has nothing else to do, and each async method on the way that really had to wait would be compiled for it.
        var recorded = GraphRecorder.RecordAsync(options, seen => new PlatformStack(new(policy, StandIns.OriginPulls()), seen)).GetAwaiter().GetResult();
        foreach (var error in recorded.Errors)
        {
            screen.Error.WriteLine($"barberpro: the program failed: {error}");
        }

        return recorded.Graph is { } graph ? new(graph, read) : null;
    }
}
