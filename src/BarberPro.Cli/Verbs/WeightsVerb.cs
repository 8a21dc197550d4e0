using System.CommandLine;
using BarberPro.Cli.Projects;
using BarberPro.Cli.Revisions;
using BarberPro.Cli.Shifts;
using BarberPro.Cli.Writing;
using BarberPro.Policies;
using BarberPro.Policies.Diagnostics;
using BarberPro.Policies.LoadBalancing;

namespace BarberPro.Cli.Verbs;

/// <summary><c>barberpro weights</c>: how traffic divides between the colours, and the edit of the next step or of the way back (LB-9).</summary>
internal static class WeightsVerb
{
    internal const string Name = "weights";

    private const string Json = "json";

    private static readonly string[] Colours = [.. Enum.GetNames<Colour>().Select(name => name.ToLowerInvariant())];

    internal static string[] Examples { get; } =
    [
        "barberpro weights prod-ar                 who has how much",
        "barberpro weights prod-ar --next green    the edit that gives green the next step",
        "barberpro weights prod-ar --back blue     the edit that goes back to blue, as far as one deployment may",
        "barberpro weights prod-ar --since HEAD~1 --format json    what moved, and which alarms to watch how long",
    ];

    /// <summary>How it can be written; the first unless asked otherwise.</summary>
    internal static string[] Formats { get; } = ["table", Json];

    internal static Command Create(Screen screen, SharedOptions shared)
    {
        var stack = shared.Stack();
        var next = ColourOption("--next", "Prints the edit that gives a colour the next step.");
        var back = ColourOption("--back", "Prints the edit that goes back to a colour.");
        var since = new Option<string?>("--since") { Description = "Tells what moved since a commit, tag or branch, and what to watch.", HelpName = "REV" };
        var (format, file) = SharedOptions.Output(Formats);
        var command = new Command(Name, "Shows how traffic divides between the colours, and the edit that moves it by one step.") { stack, next, back, since, format, file };
        command.Validators.Add(call =>
        {
            Option[] asked = [next, back, since];
            if (asked.Count(option => call.GetResult(option) is not null) > 1)
            {
                call.AddError("Name one of --next, --back and --since.");
            }
            else if (call.GetValue(format) == Json && call.GetResult(since) is null)
            {
                call.AddError("--format json tells what moved; name --since REV.");
            }
        });
        command.SetAction((call, _) => RunAsync(
            new(shared.FolderOf(call), call.GetRequiredValue(stack), call.GetRequiredValue(format), shared.PathOf(call.GetValue(file))),
            call.GetValue(next),
            call.GetValue(back),
            call.GetValue(since),
            screen));
        return command;
    }

    private static async Task<int> RunAsync(OutputArguments arguments, string? next, string? back, string? since, Screen screen)
    {
        if (StackRun.ReadPolicy(arguments.Folder, arguments.Stack, screen) is not var (settings, policy, _))
        {
            return ExitCodes.Problems;
        }

        var overlay = $"config/stacks/{settings.Policy}.yml";
        if (since is not null)
        {
            return await WatchAsync(arguments, overlay, settings, policy, since, screen);
        }

        if ((next ?? back) is not { } wanted)
        {
            ResultFile.Write(arguments.File, screen, output => ShiftScreen.Write(arguments.Stack, policy, output));
            return ExitCodes.Fine;
        }

        if (TrafficEdit.To(overlay, policy, Enum.Parse<Colour>(wanted, ignoreCase: true), atMost: 100, keepsColour: back is null) is not { } edit)
        {
            screen.Error.WriteLine($"barberpro: {wanted} has all traffic; expected the other colour");
            return ExitCodes.Problems;
        }

        ResultFile.Write(arguments.File, screen, output => output.Write(edit.Text()));
        return ExitCodes.Fine;
    }

    private static async Task<int> WatchAsync(OutputArguments arguments, string overlay, StackSettings settings, StackPolicy policy, string since, Screen screen)
    {
        var problems = new List<Diagnostic>();
        var then = Revision.Find(settings.Root, since, problems) is { } revision ? PolicyFiles.Load(revision, settings.Policy) : null;
        problems.AddRange(then?.Diagnostics ?? []);
        foreach (var problem in problems)
        {
            screen.Error.WriteLine(problem);
        }

        if (then?.Policy is not { } earlier || await StackRun.RecordAsync(arguments.Folder, arguments.Stack, screen) is not { Graph: var graph })
        {
            return ExitCodes.Problems;
        }

        var shift = Shift.Of(overlay, earlier, policy, graph);
        foreach (var alarm in shift.Missing)
        {
            screen.Error.WriteLine($"barberpro: delivery.shift names the alarm {alarm}, and {arguments.Stack} declares none in {shift.Region}");
        }

        ResultFile.Write(arguments.File, screen, output =>
        {
            if (arguments.Format == Json)
            {
                ShiftJson.Write(shift, output);
            }
            else
            {
                ShiftScreen.Write(arguments.Stack, shift, output);
            }
        });
        return shift.Missing.IsEmpty ? ExitCodes.Fine : ExitCodes.Problems;
    }

    private static Option<string?> ColourOption(string name, string description)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = "COLOUR" };
        return option.AcceptOnlyFromAmong(Colours);
    }
}
