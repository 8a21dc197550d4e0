using BarberPro.Cli;

namespace BarberPro.Infra.Tests.Cli;

/// <summary>One run of the command, in this process, on the real project or a copy of it.</summary>
/// <param name="ExitCode">What it tells its caller.</param>
/// <param name="Out">What it printed.</param>
/// <param name="Error">What it complained about.</param>
internal sealed record CommandRun(int ExitCode, string Out, string Error)
{
    internal static Task<CommandRun> InProjectAsync(params string[] args) => InAsync(Repository.Root, isTerminal: false, args);

    internal static Task<CommandRun> OnTerminalAsync(params string[] args) => InAsync(Repository.Root, isTerminal: true, args);

    internal static Task<CommandRun> InAsync(string folder, params string[] args) => InAsync(folder, isTerminal: false, args);

    private static async Task<CommandRun> InAsync(string folder, bool isTerminal, string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };

        var exitCode = await CommandLine.RunAsync(args, new(output, error, isTerminal), folder);

        return new(exitCode, output.ToString(), error.ToString());
    }
}
