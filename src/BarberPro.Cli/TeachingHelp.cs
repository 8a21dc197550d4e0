using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using BarberPro.Cli.Verbs;

namespace BarberPro.Cli;

/// <summary>The usual help, with examples below it.</summary>
internal sealed class TeachingHelp(HelpAction usual) : SynchronousCommandLineAction
{
    private static readonly string[] Root =
    [
        "barberpro validate prod-ar                       is the policy sound?",
        "barberpro explain prod-ar fleets.services.web    which values, in which unit, from which line?",
        "barberpro preview prod-ar                        what would be created?",
        "barberpro graph prod-ar --format json --out graph.json",
        "barberpro dashboards prod-ar --out dashboards    each dashboard's JSON",
        "barberpro check prod-ar                          does it keep the rules?",
        "barberpro deadline prod-ar                       how soon does added capacity serve?",
        "barberpro simulate prod-ar                       do the scaling policies keep their promises?",
        "barberpro diff dev prod-ar                       what differs, and what would be replaced?",
        "barberpro affected config/base/fleets.yml        what does an edit of this file touch?",
    ];

    /// <inheritdoc />
    public override int Invoke(ParseResult parseResult)
    {
        _ = usual.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (var example in ExamplesOf(parseResult.CommandResult.Command.Name))
        {
            output.WriteLine($"  {example}");
        }

        output.WriteLine();
        output.WriteLine("Exit codes: 0 fine, 1 the policy or the program has problems, 2 wrong usage.");
        return ExitCodes.Fine;
    }

    private static string[] ExamplesOf(string verb) => verb switch
    {
        ValidateVerb.Name => ValidateVerb.Examples,
        ExplainVerb.Name => ExplainVerb.Examples,
        PreviewVerb.Name => PreviewVerb.Examples,
        GraphVerb.Name => GraphVerb.Examples,
        DashboardsVerb.Name => DashboardsVerb.Examples,
        CheckVerb.Name => CheckVerb.Examples,
        DeadlineVerb.Name => DeadlineVerb.Examples,
        SimulateVerb.Name => SimulateVerb.Examples,
        DiffVerb.Name => DiffVerb.Examples,
        AffectedVerb.Name => AffectedVerb.Examples,
        GateVerb.Name => GateVerb.Examples,
        WeightsVerb.Name => WeightsVerb.Examples,
        RollbackVerb.Name => RollbackVerb.Examples,
        LoadTestVerb.Name => LoadTestVerb.Examples,
        CalibrateVerb.Name => CalibrateVerb.Examples,
        _ => Root,
    };
}
