using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using BarberPro.Cli.Verbs;

namespace BarberPro.Cli;

/// <summary>The command as a whole: its verbs, and what their outcome means.</summary>
public static class CommandLine
{
    /// <summary>Runs the command.</summary>
    /// <param name="args">Verb, arguments and options.</param>
    /// <param name="screen">Where to write.</param>
    /// <param name="folder">The folder to look for the project in, and in those above.</param>
    /// <param name="clock">The clock by which waivers expire; the machine's own unless another is given.</param>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public static async Task<int> RunAsync(string[] args, Screen screen, string folder, TimeProvider? clock = null)
    {
        try
        {
            return PlainCall.TryRun(args, screen, folder) ?? await ParseAndRunAsync(args, screen, folder, clock ?? TimeProvider.System);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // A file that cannot be read or written, mostly. Whatever it is, a caller can do nothing with a stack trace.
            screen.Error.WriteLine($"barberpro: {exception.Message}");
            return ExitCodes.Problems;
        }
    }

    /// <summary>Names of all verbs.</summary>
    public static IReadOnlyList<string> Verbs =>
        [.. Mute().Subcommands.Select(verb => verb.Name)];

    /// <summary>What is wrong with a call, without making it; nothing where it can be made.</summary>
    /// <param name="args">Verb, arguments and options.</param>
    public static IReadOnlyList<string> ErrorsIn(string[] args) =>
        [.. Mute().Parse(args).Errors.Select(error => error.Message)];

    private static async Task<int> ParseAndRunAsync(string[] args, Screen screen, string folder, TimeProvider clock)
    {
        var command = Root(screen, folder, clock).Parse(args);
        command.InvocationConfiguration.Output = screen.Out;
        command.InvocationConfiguration.Error = screen.Error;
        command.InvocationConfiguration.EnableDefaultExceptionHandler = false;
        if (command.Action is ParseErrorAction wrongUsage)
        {
            wrongUsage.ShowHelp = false;
            _ = wrongUsage.Invoke(command);
            screen.Error.WriteLine("--help shows what there is, with examples");
            return ExitCodes.Usage;
        }

        return await command.InvokeAsync();
    }

    /// <summary>The command for those who ask about it and run nothing.</summary>
    private static RootCommand Mute() => Root(new(TextWriter.Null, TextWriter.Null, IsTerminal: false), ".", TimeProvider.System);

    private static RootCommand Root(Screen screen, string folder, TimeProvider clock)
    {
        var shared = new SharedOptions(folder);
        var root = new RootCommand("Looks at BarberPro's cloud before a cent is spent: no cloud account, no engine, no network.")
        {
            shared.Folder,
            ValidateVerb.Create(screen, shared),
            ExplainVerb.Create(screen, shared),
            PreviewVerb.Create(screen, shared),
            GraphVerb.Create(screen, shared),
            DashboardsVerb.Create(screen, shared),
            CheckVerb.Create(screen, shared, clock),
            DeadlineVerb.Create(screen, shared),
            SimulateVerb.Create(screen, shared),
            DiffVerb.Create(screen, shared),
            AffectedVerb.Create(screen, shared),
            GateVerb.Create(screen, shared, clock),
            WeightsVerb.Create(screen, shared),
            RollbackVerb.Create(screen, shared),
            LoadTestVerb.Create(screen, shared),
            CalibrateVerb.Create(screen, shared),
        };
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new TeachingHelp((HelpAction)help.Action!);
        return root;
    }
}
