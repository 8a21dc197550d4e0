using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using BarberPro.Cli.Gates;
using BarberPro.Cli.Projects;
using BarberPro.Cli.Writing;
using BarberPro.Graph.Delivery;
using BarberPro.Graph.Delivery.Gates;

namespace BarberPro.Cli.Verbs;

/// <summary><c>barberpro gate</c>: may what Pulumi is about to do pass with nobody watching?</summary>
internal static class GateVerb
{
    internal const string Name = "gate";

    private const string Json = "json";

    internal static string[] Examples { get; } =
    [
        "barberpro gate prod-ar --preview preview.json    after: pulumi preview --stack prod-ar --json > preview.json",
        "barberpro gate prod-ar --preview preview.json --allow 'data-loss:old log bucket, emptied by hand'",
        "barberpro gate prod-ar --preview preview.json --at 2026-11-22T02:00:00-03:00    as if it were night",
    ];

    /// <summary>How a decision can be written; the first unless asked otherwise.</summary>
    internal static string[] Formats { get; } = ["table", Json];

    internal static Command Create(Screen screen, SharedOptions shared, TimeProvider clock)
    {
        var stack = shared.Stack();
        var preview = new Option<string>("--preview") { Description = "What pulumi preview --json wrote.", HelpName = "FILE", Required = true };
        var allow = new Option<string[]>("--allow")
        {
            Description = $"Lets a rule pass, with the reason for the log: {string.Join(", ", GateBook.All.Select(rule => rule.Name))}.",
            HelpName = "RULE:REASON",
            AllowMultipleArgumentsPerToken = false,
        };
        allow.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
            {
                if (GateOverride.Parse(token.Value, out var problem) is null)
                {
                    result.AddError($"--allow: {problem}");
                }
            }
        });
        var at = new Option<DateTimeOffset?>("--at")
        {
            Description = "When it would be deployed, with its offset from UTC; now when left out.",
            HelpName = "TIME",
            CustomParser = result => Time(result.Tokens[0].Value) is { } time ? time : Wrong(result),
        };
        var (format, file) = SharedOptions.Output(Formats);
        var command = new Command(Name, "Reads what Pulumi would do, and refuses what must not pass unattended.") { stack, preview, allow, at, format, file };
        command.SetAction(call => Run(
            new(shared.FolderOf(call), call.GetRequiredValue(stack), call.GetRequiredValue(format), shared.PathOf(call.GetValue(file))),
            shared.PathOf(call.GetRequiredValue(preview))!,
            [.. (call.GetValue(allow) ?? []).Select(text => GateOverride.Parse(text, out _)!)],
            call.GetValue(at) ?? clock.GetUtcNow(),
            screen));
        return command;
    }

    private static int Run(OutputArguments arguments, string preview, ImmutableArray<GateOverride> allowed, DateTimeOffset at, Screen screen)
    {
        if (StackRun.ReadPolicy(arguments.Folder, arguments.Stack, screen) is not var (settings, policy, _))
        {
            return ExitCodes.Problems;
        }

        using var stream = File.OpenRead(preview);
        var load = DigestReader.Read(stream, Path.GetFileName(preview), settings.Stack);
        foreach (var problem in load.Diagnostics)
        {
            screen.Error.WriteLine(problem);
        }

        if (load.Digest is not { } digest)
        {
            return ExitCodes.Problems;
        }

        var report = new GateReport(digest, at, GateBook.Decide(new(digest, policy, at), allowed), allowed);
        var isTerminal = screen.IsTerminal && arguments.File is null;
        ResultFile.Write(arguments.File, screen, output =>
        {
            if (arguments.Format == Json)
            {
                GateJson.Write(report, output);
            }
            else
            {
                GateScreen.Write(report, output, isTerminal);
            }
        });
        return report.Passes ? ExitCodes.Fine : ExitCodes.Problems;
    }

    private static DateTimeOffset? Wrong(System.CommandLine.Parsing.ArgumentResult result)
    {
        result.AddError($"--at is {result.Tokens[0].Value}; expected a time with its offset such as 2026-11-22T02:00:00-03:00");
        return null;
    }

    private static DateTimeOffset? Time(string text) => HasOffset(text) && DateTimeOffset.TryParseExact(
        text, ["yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mmK"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    /// <summary>A time without an offset would mean another moment on each machine.</summary>
    private static bool HasOffset(string text) => text.EndsWith('Z') || text.LastIndexOfAny(['+', '-']) > text.IndexOf('T', StringComparison.Ordinal);
}
