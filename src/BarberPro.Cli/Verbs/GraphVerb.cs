using System.CommandLine;
using BarberPro.Cli.Projects;
using BarberPro.Cli.Writing;
using BarberPro.Graph;
using BarberPro.Graph.Exports;
using BarberPro.Graph.Serialization;

namespace BarberPro.Cli.Verbs;

/// <summary><c>barberpro graph</c>: what a stack declares, for other tools to read or to draw.</summary>
internal static class GraphVerb
{
    internal const string Name = "graph";

    internal static string[] Examples { get; } =
    [
        "barberpro graph prod-ar --out graph.json    for tools: resources, edges, secrets masked",
        "barberpro graph dev --format mermaid      to paste into a Markdown page",
        "barberpro graph prod-ar --format dot | dot -Tsvg -o prod-ar.svg",
    ];

    internal static Command Create(Screen screen, SharedOptions shared)
    {
        var stack = shared.Stack();
        var format = new Option<string>("--format") { Description = "How to write it.", DefaultValueFactory = _ => "json" };
        _ = format.AcceptOnlyFromAmong("json", "mermaid", "dot");
        var file = new Option<string?>("--out") { Description = "File to write instead of the screen.", HelpName = "FILE" };
        var command = new Command(Name, "Writes the graph of all resources that a stack declares.") { stack, format, file };
        command.SetAction((call, _) => RunAsync(
            new(shared.FolderOf(call), call.GetRequiredValue(stack), call.GetRequiredValue(format), call.GetValue(file)), screen));
        return command;
    }

    private static async Task<int> RunAsync(Arguments arguments, Screen screen)
    {
        if (await StackRun.RecordAsync(arguments.Folder, arguments.Stack, screen) is not var (graph, _))
        {
            return ExitCodes.Problems;
        }

        ResultFile.Write(arguments.File, arguments.Folder, screen, output => output.Write(Text(graph, arguments.Format)));
        return ExitCodes.Fine;
    }

    private static string Text(ResourceGraph graph, string format) => format switch
    {
        "mermaid" => MermaidExport.Text(graph),
        "dot" => DotExport.Text(graph),
        _ => GraphJson.Text(graph),
    };

    private sealed record Arguments(string Folder, string Stack, string Format, string? File);
}
