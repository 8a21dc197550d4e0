using System.CommandLine;
using BarberPro.Capacity.LoadTests;
using BarberPro.Cli.LoadTests;
using BarberPro.Cli.Projects;
using BarberPro.Cli.Simulations;
using BarberPro.Policies;

namespace BarberPro.Cli.Verbs;

/// <summary><c>barberpro calibrate</c>: what a load test measured, beside policy and simulator, and the figures to change.</summary>
internal static class CalibrateVerb
{
    internal const string Name = "calibrate";

    // The stack that load tests are for (OPS-3); another one is named by --stack.
    private const string Tested = "perf";

    internal static string[] Examples { get; } =
    [
        "barberpro calibrate report.json                  what artillery run --output wrote of stack perf",
        "barberpro calibrate report.json --stack perf-br  of another stack",
    ];

    internal static Command Create(Screen screen, SharedOptions shared)
    {
        var report = new Argument<string>("report") { Description = "Report that `artillery run --output` wrote.", HelpName = "REPORT" };
        var stack = new Option<string>("--stack") { Description = "Stack that was tested.", HelpName = "stack", DefaultValueFactory = _ => Tested };
        var command = new Command(Name, "Compares what a load test measured with policy and simulator, and says which figures of demand and baselines to change.") { report, stack };
        command.SetAction(call => Run(shared.FolderOf(call), call.GetValue(stack)!, shared.PathOf(call.GetRequiredValue(report))!, screen));
        return command;
    }

    private static int Run(string folder, string stack, string file, Screen screen)
    {
        if (StackRun.ReadPolicy(folder, stack, screen) is not { Policy: var policy } read || Read(file, policy, screen) is not { } report)
        {
            return ExitCodes.Problems;
        }

        if (StackRun.Record(read, screen) is not { } recorded || ReadyModel.Of(recorded, new(), screen) is not { } model)
        {
            return ExitCodes.Problems;
        }

        var calibration = Calibration.Of(report, policy, model);
        CalibrationScreen.Write(calibration, screen.Out, screen.IsTerminal);
        return calibration.IsKept ? ExitCodes.Fine : ExitCodes.Problems;
    }

    private static ArtilleryReport? Read(string file, StackPolicy policy, Screen screen)
    {
        using var stream = File.OpenRead(file);
        var load = ReportReader.Read(stream, Path.GetFileName(file), policy.Demand.LoadTests.LeadIn);
        screen.Tell(load.Diagnostics);
        return load.Report;
    }
}
