using System.Collections.Immutable;
using System.CommandLine;
using BarberPro.Capacity.Deadlines;
using BarberPro.Capacity.Fleets.Reading;
using BarberPro.Cli.Deadlines;
using BarberPro.Cli.Projects;
using BarberPro.Cli.Writing;
using BarberPro.Graph;
using BarberPro.Policies;

namespace BarberPro.Cli.Verbs;

/// <summary><c>barberpro deadline</c>: how long it takes until added capacity serves, term by term, and whether that keeps the promises.</summary>
internal static class DeadlineVerb
{
    internal const string Name = "deadline";

    private const string Json = "json";

    // Any week does: times of the day are those of the market, and no clock is changed in this one.
    private static readonly DateOnly Week = new(2024, 1, 1);

    internal static string[] Examples { get; } =
    [
        "barberpro deadline prod-ar                       the fleets that the stack declares",
        "barberpro deadline prod-ar --graph graph.json    those of a saved graph, with the stack's timings",
    ];

    /// <summary>How it can be written; the first unless asked otherwise.</summary>
    internal static string[] Formats { get; } = ["table", Json];

    internal static Command Create(Screen screen, SharedOptions shared)
    {
        var graph = shared.Graph();
        return shared.Recording(
            Name,
            "Adds up how long each fleet takes from a jump of the load to capacity that serves, and holds it to the promises.",
            Formats,
            (arguments, call) => Run(arguments, shared.PathOf(call.GetValue(graph)), screen),
            graph);
    }

    private static int Run(OutputArguments arguments, string? file, Screen screen)
    {
        if (StackRun.Read(arguments.Folder, arguments.Stack, file, screen) is not var (graph, stack))
        {
            return ExitCodes.Problems;
        }

        var (deadlines, isWhole) = Read(graph, stack.Policy, screen);
        var isTerminal = screen.IsTerminal && arguments.File is null;
        ResultFile.Write(arguments.File, screen, output =>
        {
            if (arguments.Format == Json)
            {
                DeadlineJson.Write(deadlines, output);
            }
            else
            {
                DeadlineScreen.Write(deadlines, output, isTerminal);
            }
        });
        return isWhole && deadlines.All(fleet => fleet.IsKept) ? ExitCodes.Fine : ExitCodes.Problems;
    }

    private static (ImmutableArray<FleetDeadline> Deadlines, bool IsWhole) Read(ResourceGraph graph, StackPolicy policy, Screen screen)
    {
        var reading = FleetReader.Read(graph);
        foreach (var problem in reading.Problems)
        {
            screen.Error.WriteLine($"barberpro: {problem}");
        }

        // Peaks are the market's; what the fleets do about them comes from the graph.
        var market = policy.Platform.Market.TimeZone;
        ImmutableArray<Peak> peaks = [.. policy.Fleets.Schedule.Peaks.Select(peak => new Peak(peak.Name, peak.Start, market))];
        var region = policy.Recovery.ActiveRegion;
        ImmutableArray<FleetDeadline> deadlines =
        [
            .. from fleet in reading.Fleets
               where fleet.IsLive && fleet.Region == region
               select FleetDeadlines.Of(fleet, policy.Demand, peaks, Week),
        ];
        if (deadlines.IsEmpty)
        {
            screen.Error.WriteLine($"barberpro: no fleet takes traffic in {region}; expected one with a target group that a listener sends to");
        }

        return (deadlines, reading.Problems.IsEmpty && !deadlines.IsEmpty);
    }
}
