using System.CommandLine;
using BarberPro.Cli.Projects;

namespace BarberPro.Cli.Verbs;

/// <summary><c>barberpro validate</c>: is the policy of a stack sound?</summary>
internal static class ValidateVerb
{
    internal const string Name = "validate";

    internal static string[] Examples { get; } = ["barberpro validate prod-ar", "barberpro validate dev --cwd ../infra"];

    internal static Command Create(Screen screen, SharedOptions shared)
    {
        var stack = shared.Stack();
        var command = new Command(Name, "Checks a stack's policy files and reports everything that is wrong, each with file, line and column.") { stack };
        command.SetAction(call => Run(shared.FolderOf(call), call.GetRequiredValue(stack), screen));
        return command;
    }

    internal static int Run(string folder, string stack, Screen screen)
    {
        if (StackRun.ReadPolicy(folder, stack, screen) is not var (settings, _, provenance))
        {
            return ExitCodes.Problems;
        }

        screen.Out.WriteLine($"{settings.Stack}: {provenance.Values.Length} values, no problems");
        return ExitCodes.Fine;
    }
}
