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

    private const string Mermaid = "mermaid";
    private const string Dot = "dot";

    internal static string[] Examples { get; } =
    [
        "barberpro graph prod-ar --out graph.json    for tools: resources, edges, secrets masked",
        "barberpro graph dev --format mermaid      to paste into a Markdown page",
        "barberpro graph prod-ar --format dot | dot -Tsvg -o prod-ar.svg",
    ];

    /// <summary>How a graph can be written; the first unless asked otherwise.</summary>
    internal static string[] Formats { get; } = ["json", Mermaid, Dot];

    internal static Command Create(Screen screen, SharedOptions shared) =>
        shared.Recording(Name, "Writes the graph of all resources that a stack declares.", Formats, arguments => Run(arguments, screen));

    internal static int Run(OutputArguments arguments, Screen screen)
    {
        if (StackRun.Record(arguments.Folder, arguments.Stack, screen) is not var (graph, _))
        {
            return ExitCodes.Problems;
        }

        ResultFile.Write(arguments.File, screen, output => Write(graph, arguments.Format, output));
        return ExitCodes.Fine;
    }

    private static void Write(ResourceGraph graph, string format, TextWriter output)
    {
        switch (format)
        {
            case Mermaid:
                output.Write(MermaidExport.Text(graph));
                break;
            case Dot:
                output.Write(DotExport.Text(graph));
                break;
            default:
                GraphJson.Write(output, graph);
                break;
        }
    }
}
