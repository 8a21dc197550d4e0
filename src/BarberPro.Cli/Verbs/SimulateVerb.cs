using System.CommandLine;
using BarberPro.Capacity.Charts;
using BarberPro.Capacity.Simulation;
using BarberPro.Capacity.Scenarios;
using BarberPro.Cli.Projects;
using BarberPro.Cli.Simulations;
using BarberPro.Cli.Writing;

namespace BarberPro.Cli.Verbs;

/// <summary><c>barberpro simulate</c>: whether the declared scaling policies keep their promises under the scenarios of the demand policy.</summary>
internal static class SimulateVerb
{
    internal const string Name = "simulate";

    private const string Json = "json";
    private const string Csv = "csv";
    private const string AllScenarios = "all";

    internal static string[] Examples { get; } =
    [
        "barberpro simulate prod-ar                                    all scenarios, as often as the policy says",
        "barberpro simulate prod-ar --scenario launch --chart launch.svg",
        "barberpro simulate prod-ar --graph graph.json --capacity mid  a saved graph, stronger machines",
        "barberpro simulate prod-ar --days 365 --seeds 1               a year of ordinary weeks",
    ];

    /// <summary>How it can be written; the first unless asked otherwise.</summary>
    internal static string[] Formats { get; } = ["table", Json, Csv];

    internal static Command Create(Screen screen, SharedOptions shared)
    {
        var graph = shared.Graph();
        var scenario = new Option<string>("--scenario") { Description = $"Scenario to play, or {AllScenarios}.", HelpName = "NAME", DefaultValueFactory = _ => AllScenarios };
        var days = Whole("--days", "Plays this many ordinary days instead of the scenarios.", 1, 10_000);
        var seed = Whole("--seed", "Seed of the first run; 1 when left out.", 0, int.MaxValue);
        var seeds = Whole("--seeds", "Runs of each scenario; the policy's number when left out.", 1, 1_000);
        var capacity = Word("--capacity", "How capable an instance is taken to be.", "low", "mid", "high");
        var arrivals = Word("--arrivals", "Whether slow answers hold users back: closed if they do.", "closed", "open");
        var chart = new Option<string?>("--chart") { Description = "File for a chart of the worst run, as SVG.", HelpName = "FILE" };
        return shared.Recording(
            Name,
            "Plays users, instances, alarms and policies, and holds what happens to the promises.",
            Formats,
            (arguments, call) => Run(
                arguments,
                new(
                    call.GetValue(scenario) is { } name && name != AllScenarios ? name : "",
                    call.GetValue(days) ?? 0,
                    call.GetValue(seed) ?? 1,
                    call.GetValue(seeds),
                    new(Enum.Parse<CapacityLevel>(call.GetValue(capacity)!, ignoreCase: true), Enum.Parse<ArrivalModel>(call.GetValue(arrivals)!, ignoreCase: true)),
                    shared.PathOf(call.GetValue(chart))),
                shared.PathOf(call.GetValue(graph)),
                screen),
            graph,
            scenario,
            days,
            seed,
            seeds,
            capacity,
            arrivals,
            chart);
    }

    private static int Run(OutputArguments output, SimulationArguments asked, string? file, Screen screen)
    {
        if (StackRun.Read(output.Folder, output.Stack, file, screen) is not { Stack.Policy: var policy } recorded)
        {
            return ExitCodes.Problems;
        }

        var names = new ScenarioCatalogue(policy.Demand).All.Select(scenario => scenario.Name).ToArray();
        if (asked.Scenario.Length > 0 && !names.Contains(asked.Scenario))
        {
            screen.Error.WriteLine($"barberpro: there is no scenario {asked.Scenario}; expected one of {string.Join(", ", names)}, or {AllScenarios}");
            return ExitCodes.Usage;
        }

        return ReadyModel.Of(recorded, asked.Assumptions, screen) is { } model ? Write(output, asked, model, screen) : ExitCodes.Problems;
    }

    private static int Write(OutputArguments output, SimulationArguments asked, SimulationModel model, Screen screen)
    {
        var report = ScenarioPlay.Run(model, asked, screen);
        var isTerminal = screen.IsTerminal && output.File is null;
        ResultFile.Write(output.File, screen, text =>
        {
            switch (output.Format)
            {
                case Json:
                    SimulationJson.Write(report, text);
                    break;
                case Csv:
                    SimulationCsv.Write(report, text);
                    break;
                default:
                    SimulationScreen.Write(report, text, isTerminal);
                    break;
            }
        });
        if (asked.Chart is not null)
        {
            ResultFile.Write(asked.Chart, screen, text => SvgChart.Write(RunChart.Of(report.Closest, model.Demand.ServiceLevels.Latency), text));
        }

        return report.IsKept ? ExitCodes.Fine : ExitCodes.Problems;
    }

    private static Option<int?> Whole(string name, string description, int least, int most)
    {
        var option = new Option<int?>(name) { Description = description, HelpName = "N" };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int?>() is { } value && (value < least || value > most))
            {
                result.AddError($"{name} is {value}; expected {least} to {most}");
            }
        });
        return option;
    }

    private static Option<string> Word(string name, string description, params string[] words)
    {
        var option = new Option<string>(name) { Description = description, DefaultValueFactory = _ => words[0] };
        return option.AcceptOnlyFromAmong(words);
    }
}
