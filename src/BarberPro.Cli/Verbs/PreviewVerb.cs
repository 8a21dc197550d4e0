using System.CommandLine;
using BarberPro.Cli.Previews;
using BarberPro.Cli.Projects;
using BarberPro.Cli.Writing;

namespace BarberPro.Cli.Verbs;

/// <summary><c>barberpro preview</c>: what a first deployment of a stack would create.</summary>
internal static class PreviewVerb
{
    internal const string Name = "preview";

    private const string Json = "json";

    internal static string[] Examples { get; } =
    [
        "barberpro preview prod-ar",
        "barberpro preview prod-ar --format json --out preview.json",
    ];

    /// <summary>How a preview can be written; the first unless asked otherwise.</summary>
    internal static string[] Formats { get; } = ["tree", Json];

    internal static Command Create(Screen screen, SharedOptions shared) =>
        shared.Recording(Name, "Shows what a first deployment of a stack would create, without asking any cloud.", Formats, arguments => Run(arguments, screen));

    internal static int Run(OutputArguments arguments, Screen screen)
    {
        if (StackRun.Record(arguments.Folder, arguments.Stack, screen) is not var (graph, stack))
        {
            return ExitCodes.Problems;
        }

        var summary = PreviewSummary.Of(graph, stack.Provenance);
        var isTerminal = screen.IsTerminal && arguments.File is null;
        ResultFile.Write(arguments.File, screen, output =>
        {
            if (arguments.Format == Json)
            {
                PreviewJson.Write(summary, output);
            }
            else
            {
                PreviewScreen.Write(summary, output, isTerminal);
            }
        });
        return ExitCodes.Fine;
    }
}
