using System.Collections.Immutable;
using System.CommandLine;
using BarberPro.Capacity.LoadTests;
using BarberPro.Cli.LoadTests;
using BarberPro.Cli.Projects;
using BarberPro.Cli.Writing;
using BarberPro.Policies;
using BarberPro.Policies.Demand;

namespace BarberPro.Cli.Verbs;

/// <summary><c>barberpro loadtest</c>: the load tests of the demand policy, as scripts for Artillery. It plays none itself.</summary>
internal static class LoadTestVerb
{
    internal const string Name = "loadtest";

    internal static string[] Examples { get; } =
    [
        "barberpro loadtest perf                          which load tests there are",
        "barberpro loadtest perf --out loadtest           writes them as scripts for Artillery",
    ];

    internal static Command Create(Screen screen, SharedOptions shared)
    {
        var stack = shared.Stack();
        var folder = new Option<string?>("--out") { Description = "Folder to write the scripts to.", HelpName = "DIR" };
        var command = new Command(Name, "Writes the load tests of a stack: users, think times, stages and thresholds are those of its demand policy.") { stack, folder };
        command.SetAction(call => Run(shared.FolderOf(call), call.GetRequiredValue(stack), shared.PathOf(call.GetValue(folder)), screen));
        return command;
    }

    private static int Run(string folder, string stack, string? into, Screen screen)
    {
        if (StackRun.ReadPolicy(folder, stack, screen) is not { Policy: var policy })
        {
            return ExitCodes.Problems;
        }

        var (host, refusal) = LoadTestTarget.Of(policy);
        if (host is null)
        {
            screen.Error.WriteLine($"barberpro: {refusal}");
            return ExitCodes.Problems;
        }

        var tests = new LoadTestCatalogue(policy.Demand).All;
        if (into is not null)
        {
            Write(tests, policy.Demand, host, into, screen);
        }

        Show(tests, policy, screen);
        return ExitCodes.Fine;
    }

    private static void Write(ImmutableArray<LoadTest> tests, DemandPolicy demand, string host, string folder, Screen screen)
    {
        _ = Directory.CreateDirectory(folder);
        foreach (var test in tests)
        {
            ResultFile.Write(Path.Combine(folder, ArtilleryScript.FileOf(test)), screen, output => ArtilleryScript.Write(test, demand, host, output));
        }

        ResultFile.Write(Path.Combine(folder, ArtilleryScript.Processor), screen, output => output.Write(ProcessorFile.Text()));
    }

    private static void Show(ImmutableArray<LoadTest> tests, StackPolicy policy, Screen screen)
    {
        var table = new Table("load test", "length", "users at most", "what happens");
        foreach (var test in tests)
        {
            table.Add(test.Name, $"{(int)test.Length.TotalHours}:{test.Length:mm} h", $"{test.Users(policy.Demand.LoadTests.Visit)}", test.Title);
        }

        table.Write(screen.Out, screen.IsTerminal);
    }
}
