using System.CommandLine;
using BarberPro.Cli.Previews;
using BarberPro.Cli.Projects;
using BarberPro.Cli.Writing;

namespace BarberPro.Cli.Verbs;

/// <summary><c>barberpro preview</c>: what a first deployment of a stack would create.</summary>
internal static class PreviewVerb
{
    internal const string Name = "preview";

    internal static string[] Examples { get; } =
    [
        "barberpro preview prod-ar",
        "barberpro preview prod-ar --format json --out preview.json",
    ];

    internal static Command Create(Screen screen, SharedOptions shared)
    {
        var stack = shared.Stack();
        var format = new Option<string>("--format") { Description = "How to write it.", DefaultValueFactory = _ => "tree" };
        _ = format.AcceptOnlyFromAmong("tree", "json");
        var file = new Option<string?>("--out") { Description = "File to write instead of the screen.", HelpName = "FILE" };
        var command = new Command(Name, "Shows what a first deployment of a stack would create, without asking any cloud.") { stack, format, file };
        command.SetAction((call, _) => RunAsync(
            new(shared.FolderOf(call), call.GetRequiredValue(stack), call.GetValue(format) == "json", call.GetValue(file)), screen));
        return command;
    }

    private static async Task<int> RunAsync(Arguments arguments, Screen screen)
    {
        if (await StackRun.RecordAsync(arguments.Folder, arguments.Stack, screen) is not var (graph, provenance))
        {
            return ExitCodes.Problems;
        }

        var summary = PreviewSummary.Of(graph, provenance);
        var isTerminal = screen.IsTerminal && arguments.File is null;
        ResultFile.Write(arguments.File, arguments.Folder, screen, output =>
        {
            if (arguments.IsJson)
            {
                output.Write(PreviewJson.Text(summary));
            }
            else
            {
                PreviewScreen.Write(summary, output, isTerminal);
            }
        });
        return ExitCodes.Fine;
    }

    private sealed record Arguments(string Folder, string Stack, bool IsJson, string? File);
}
