using System.Collections.Immutable;
using System.CommandLine;
using BarberPro.Cli.Projects;
using BarberPro.Cli.Writing;
using BarberPro.Policies;

namespace BarberPro.Cli.Verbs;

/// <summary><c>barberpro explain</c>: which values hold for a stack, in which unit, and which line says so.</summary>
internal static class ExplainVerb
{
    internal const string Name = "explain";

    internal static string[] Examples { get; } =
    [
        "barberpro explain prod-ar                               every value",
        "barberpro explain prod-ar fleets.services.web           a part of them",
        "barberpro explain prod-ar fleets.services.web.maxSize   one, with what it decides",
    ];

    internal static Command Create(Screen screen, SharedOptions shared)
    {
        var stack = shared.Stack();
        var path = new Argument<string>("path")
        {
            Description = "Keys from the top, joined by dots; everything when left out.",
            Arity = ArgumentArity.ZeroOrOne,
            DefaultValueFactory = _ => "",
        };
        var command = new Command(Name, "Shows the values that hold for a stack, each with its unit and the line that it comes from.") { stack, path };
        command.SetAction(call => Run(shared.FolderOf(call), call.GetRequiredValue(stack), call.GetValue(path)!, screen));
        return command;
    }

    private static int Run(string folder, string stack, string path, Screen screen)
    {
        if (StackRun.ReadPolicy(folder, stack, screen) is not var (_, _, provenance))
        {
            return ExitCodes.Problems;
        }

        var values = provenance.Under(path);
        switch (values.Length)
        {
            case 0:
                screen.Error.WriteLine($"barberpro: there is no value {path}; expected one of {string.Join(", ", Nearest(provenance, path))}");
                return ExitCodes.Problems;
            case 1:
                WriteOne(values[0], screen.Out);
                return ExitCodes.Fine;
            default:
                WriteAll(values, screen);
                return ExitCodes.Fine;
        }
    }

    private static void WriteOne(EffectiveValue value, TextWriter output)
    {
        output.WriteLine($"{value.Path}: {value.Value}");
        output.WriteLine($"  {value.Kind}");
        output.WriteLine($"  {value.Place}");
        if (value.Description.Length > 0)
        {
            output.WriteLine($"  {value.Description}");
        }
    }

    private static void WriteAll(ImmutableArray<EffectiveValue> values, Screen screen)
    {
        var table = new Table("path", "value", "kind", "source");
        foreach (var value in values)
        {
            table.Add(value.Path, value.Value, value.Kind, value.Place.ToString());
        }

        table.Write(screen.Out, screen.IsTerminal);
    }

    /// <summary>What there is below the longest part of the path that exists.</summary>
    private static IEnumerable<string> Nearest(Provenance provenance, string path)
    {
        var known = path;
        do
        {
            known = known[..Math.Max(0, known.LastIndexOf('.'))];
        }
        while (known.Length > 0 && provenance.Under(known).IsEmpty);

        var depth = known.Length == 0 ? 0 : known.Length + 1;
        return provenance.Under(known).Select(value => value.Path[..End(value.Path, depth)]).Distinct();
    }

    private static int End(string path, int start)
    {
        var dot = start < path.Length ? path.IndexOf('.', start) : -1;
        return dot < 0 ? path.Length : dot;
    }
}
