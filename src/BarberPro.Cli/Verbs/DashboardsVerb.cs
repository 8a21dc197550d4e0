using System.CommandLine;
using BarberPro.Cli.Projects;
using BarberPro.Cli.Writing;
using BarberPro.Graph.Exports;

namespace BarberPro.Cli.Verbs;

/// <summary><c>barberpro dashboards</c>: the JSON of each dashboard that a stack declares.</summary>
internal static class DashboardsVerb
{
    internal const string Name = "dashboards";

    internal static string[] Examples { get; } =
    [
        "barberpro dashboards prod-ar --out dashboards",
        "aws cloudwatch put-dashboard --dashboard-name Trial --dashboard-body file://dashboards/BarberPro-Argentina-Scaling.json",
    ];

    internal static Command Create(Screen screen, SharedOptions shared)
    {
        var stack = shared.Stack();
        var folder = new Option<string>("--out") { Description = "Folder to write to, one file for each dashboard; made if missing.", HelpName = "DIR", Required = true };
        var command = new Command(Name, "Exports each dashboard of a stack as the JSON that CloudWatch takes, named after the dashboard.") { stack, folder };
        command.SetAction((call, _) => RunAsync(new(shared.FolderOf(call), call.GetRequiredValue(stack), "json", shared.PathOf(call.GetRequiredValue(folder))), screen));
        return command;
    }

    private static async Task<int> RunAsync(OutputArguments arguments, Screen screen)
    {
        if (await StackRun.RecordAsync(arguments.Folder, arguments.Stack, screen) is not var (graph, _))
        {
            return ExitCodes.Problems;
        }

        // All bodies are written out in memory before the first file appears.
        var files = DashboardExport.Of(graph);
        var folder = Directory.CreateDirectory(arguments.File!).FullName;
        foreach (var (name, body) in files)
        {
            ResultFile.Write(Path.Combine(folder, $"{name}.json"), screen, output => output.Write(body));
            screen.Out.WriteLine($"{name}.json");
        }

        return ExitCodes.Fine;
    }
}
