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
            Print(problems, screen);
            return null;
        }

        var load = PolicyFiles.Load(settings.Root, settings.Policy);
        Print(load.Diagnostics, screen);
        return load.Policy is { } policy ? new(settings, policy, load.Provenance) : null;
    }

    /// <summary>Records what a stack declares; null when its policy or its program has problems.</summary>
    internal static Task<RecordedStack?> RecordAsync(string folder, string stack, Screen screen)
    {
        _ = WarmUp.StartAsync();
        return Task.FromResult(ReadPolicy(folder, stack, screen) is { } read ? Record(read, screen) : null);
    }

    /// <summary>Records what a stack declares whose policy was read; null when its program has problems.</summary>
    internal static RecordedStack? Record(ReadStack read, Screen screen)
    {
        var (settings, policy, provenance) = read;
        var options = new RecordingOptions { Project = settings.Project, Stack = settings.Stack, RootDirectory = settings.Root };

        // Waited for here: a command has nothing else to do, and each async method on the way that really had to wait would be compiled for it.
        var recorded = GraphRecorder.RecordAsync(options, seen => new PlatformStack(new(policy, StandIns.OriginPulls()), seen)).GetAwaiter().GetResult();
        foreach (var error in recorded.Errors)
        {
            screen.Error.WriteLine($"barberpro: the program failed: {error}");
        }

        return recorded.Graph is { } graph ? new(graph, provenance) : null;
    }

    private static void Print(IEnumerable<Diagnostic> problems, Screen screen)
    {
        foreach (var problem in problems)
        {
            screen.Error.WriteLine(problem);
        }
    }
}
