using System.CommandLine;
using BarberPro.Cli.Checks;
using BarberPro.Cli.Writing;

namespace BarberPro.Cli.Verbs;

/// <summary><c>barberpro check</c>: does what a stack declares keep every rule?</summary>
internal static class CheckVerb
{
    internal const string Name = "check";

    private const string Json = "json";
    private const string Sarif = "sarif";
    private const string JUnit = "junit";

    internal static string[] Examples { get; } =
    [
        "barberpro check prod-ar",
        "barberpro check --graph saved.json                        a graph that was saved, or came from elsewhere",
        "barberpro check prod-ar --format sarif --out check.sarif    for code scanning; junit for test reports",
    ];

    /// <summary>How a check can be written; the first unless asked otherwise.</summary>
    internal static string[] Formats { get; } = ["table", Json, Sarif, JUnit];

    internal static Command Create(Screen screen, SharedOptions shared, TimeProvider clock)
    {
        var stack = shared.Stack();
        stack.Arity = ArgumentArity.ZeroOrOne;
        var graph = new Option<string?>("--graph") { Description = "Saved graph to check instead of a stack.", HelpName = "FILE" };
        var (format, file) = SharedOptions.Output(Formats);
        var command = new Command(Name, "Holds what a stack declares to the rules of docs/rules.md.") { stack, graph, format, file };
        command.Validators.Add(call =>
        {
            if (call.GetResult(stack) is { Tokens.Count: > 0 } == (call.GetResult(graph) is not null))
            {
                call.AddError("Name a stack or a saved graph: one of both.");
            }
        });
        command.SetAction(call => Run(
            new(shared.FolderOf(call), call.GetValue(stack) ?? "", call.GetRequiredValue(format), shared.PathOf(call.GetValue(file))), shared.PathOf(call.GetValue(graph)), screen, clock));
        return command;
    }

    private static int Run(OutputArguments arguments, string? graph, Screen screen, TimeProvider clock)
    {
        var stack = graph is null ? CheckRun.Record(arguments.Folder, arguments.Stack, screen) : CheckRun.Load(arguments.Folder, graph, screen);
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        if (stack is null || CheckRun.Check(stack, today, screen) is not { } report)
        {
            return ExitCodes.Problems;
        }

        ResultFile.Write(arguments.File, screen, output => Write(report, arguments.Format, output));
        return report.Outcome.Holds ? ExitCodes.Fine : ExitCodes.Problems;
    }

    private static void Write(CheckReport report, string format, TextWriter output)
    {
        switch (format)
        {
            case Json:
                CheckJson.Write(report, output);
                break;
            case Sarif:
                CheckSarif.Write(report, output);
                break;
            case JUnit:
                CheckJUnit.Write(report, output);
                break;
            default:
                CheckScreen.Write(report, output);
                break;
        }
    }
}
