using System.CommandLine;
using BarberPro.Cli.Differences;
using BarberPro.Cli.Writing;

namespace BarberPro.Cli.Verbs;

/// <summary><c>barberpro diff</c>: what would another policy change, and what would it replace?</summary>
internal static class DiffVerb
{
    internal const string Name = "diff";

    private const string Json = "json";
    private const string Markdown = "markdown";

    internal static string[] Examples { get; } =
    [
        "barberpro diff dev prod-ar                               two stacks, led by the policy values that differ",
        "barberpro diff main.json prod-ar                         a graph saved before an edit, and the stack after it",
        "barberpro diff main.json prod-ar --format markdown       for a comment on a pull request",
    ];

    /// <summary>How differences can be written; the first unless asked otherwise.</summary>
    internal static string[] Formats { get; } = ["tree", Json, Markdown];

    internal static Command Create(Screen screen, SharedOptions shared)
    {
        var (before, after) = (Side("before", "What there is", shared), Side("after", "What there shall be", shared));
        var (format, file) = SharedOptions.Output(Formats);
        var command = new Command(Name, "Tells what differs between two stacks or saved graphs, and which resources would be replaced.") { before, after, format, file };
        command.SetAction(call =>
        {
            var folder = shared.FolderOf(call);
            var (one, other) = (call.GetRequiredValue(before), call.GetRequiredValue(after));
            var first = DiffSide.Read(folder, one, shared.PathOf(one)!, screen);
            var second = DiffSide.Read(folder, other, shared.PathOf(other)!, screen);
            if (first is null || second is null || DiffRun.Compare(first, second, screen) is not { } report)
            {
                return ExitCodes.Problems;
            }

            var (wanted, path) = (call.GetRequiredValue(format), shared.PathOf(call.GetValue(file)));
            ResultFile.Write(path, screen, output => Write(report, wanted, output, screen.IsTerminal && path is null));
            return ExitCodes.Fine;
        });
        return command;
    }

    private static Argument<string> Side(string name, string description, SharedOptions shared)
    {
        var side = new Argument<string>(name) { Description = $"{description}: a stack, or a file that `barberpro graph` wrote.", HelpName = name };
        side.CompletionSources.Add(_ => shared.Stacks());
        return side;
    }

    private static void Write(DiffReport report, string format, TextWriter output, bool isTerminal)
    {
        switch (format)
        {
            case Json:
                DiffJson.Write(report, output);
                break;
            case Markdown:
                DiffMarkdown.Write(report, output);
                break;
            default:
                DiffScreen.Write(report, output, isTerminal);
                break;
        }
    }
}
