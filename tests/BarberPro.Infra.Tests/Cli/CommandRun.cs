using BarberPro.Cli;

namespace BarberPro.Infra.Tests.Cli;

/// <summary>One run of the command, in this process, on the real project or a copy of it.</summary>
/// <param name="ExitCode">What it tells its caller.</param>
/// <param name="Out">What it printed.</param>
/// <param name="Error">What it complained about.</param>
internal sealed record CommandRun(int ExitCode, string Out, string Error)
{
    /// <summary>The day on which the tests run the command, whatever day it is: waivers end, tests do not.</summary>
    internal static readonly DateOnly Today = new(2026, 11, 22);

    internal static Task<CommandRun> InProjectAsync(params string[] args) => InAsync(Repository.Root, isTerminal: false, args);

    internal static Task<CommandRun> OnTerminalAsync(params string[] args) => InAsync(Repository.Root, isTerminal: true, args);

    internal static Task<CommandRun> InAsync(string folder, params string[] args) => InAsync(folder, isTerminal: false, args);

    /// <summary>A run on some day, by which waivers end.</summary>
    internal static Task<CommandRun> OnAsync(DateOnly day, params string[] args) => InAsync(Repository.Root, isTerminal: false, args, day);

    private static async Task<CommandRun> InAsync(string folder, bool isTerminal, string[] args, DateOnly? day = null)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };

        var exitCode = await CommandLine.RunAsync(args, new(output, error, isTerminal), folder, new FixedClock(day ?? Today));

        return new(exitCode, output.ToString(), error.ToString());
    }

    private sealed class FixedClock(DateOnly day) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(day, TimeOnly.MinValue, TimeSpan.Zero);
    }
}
