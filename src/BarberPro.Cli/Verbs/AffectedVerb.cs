using System.CommandLine;
using BarberPro.Cli.Affected;
using BarberPro.Cli.Writing;

namespace BarberPro.Cli.Verbs;

/// <summary><c>barberpro affected</c>: which stacks and resources does an edit of these files touch?</summary>
internal static class AffectedVerb
{
    internal const string Name = "affected";

    private const string Json = "json";

    internal static string[] Examples { get; } =
    [
        "barberpro affected config/base/fleets.yml",
        "barberpro affected config/base/*.yml --format json",
        "git diff --name-only main -- config/base config/stacks | xargs barberpro affected    what a branch touches",
    ];

    /// <summary>How it can be written; the first unless asked otherwise.</summary>
    internal static string[] Formats { get; } = ["table", Json];

    internal static Command Create(Screen screen, SharedOptions shared)
    {
        var files = new Argument<string[]>("files") { Description = "Policy files of the project.", HelpName = "FILE", Arity = ArgumentArity.OneOrMore };
        var (format, file) = SharedOptions.Output(Formats);
        var command = new Command(Name, "Lists the stacks and resources that an edit of policy files touches.") { files, format, file };
        command.SetAction(call =>
        {
            if (AffectedRun.Follow(shared.FolderOf(call), call.GetRequiredValue(files), path => shared.PathOf(path)!, screen) is not { } found)
            {
                return ExitCodes.Problems;
            }

            var path = shared.PathOf(call.GetValue(file));
            var isTerminal = screen.IsTerminal && path is null;
            ResultFile.Write(path, screen, output =>
            {
                if (call.GetRequiredValue(format) == Json)
                {
                    AffectedJson.Write(found, output);
                }
                else
                {
                    AffectedScreen.Write(found, output, isTerminal);
                }
            });
            return ExitCodes.Fine;
        });
        return command;
    }
}
