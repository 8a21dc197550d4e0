using System.Collections.Immutable;
using System.Text;

using BarberPro.Policies;
using BarberPro.Policies.Diagnostics;

namespace BarberPro.Infra.Tests.Policies;

/// <summary>What became of many damaged policies: each has to load, or to be refused with diagnostics that have a place.</summary>
/// <param name="Loaded">Policies that still load.</param>
/// <param name="Refused">Policies that were refused, every diagnostic in its place.</param>
/// <param name="Faults">Anything else, which must never happen.</param>
public sealed record MutationRun(int Loaded, int Refused, ImmutableArray<string> Faults)
{
    /// <summary>Loads a number of damaged copies of the committed policy files.</summary>
    /// <param name="count">How many.</param>
    /// <param name="seed">Start of the random numbers.</param>
    public static MutationRun Of(int count, int seed)
    {
        var (loaded, refused) = (0, 0);
        var faults = ImmutableArray.CreateBuilder<string>();
        for (var index = 0; index < count; index++)
        {
            // A seed of its own for each makes a fault repeatable without the ones before it.
            var source = new MemorySource(new PolicyMutator(new Random(seed + index)).Mutate(MemorySource.Real.Files));
            if (Load(source, index % 2 == 0 ? "dev" : "prod-ar", out var fault) && fault is null)
            {
                loaded++;
            }
            else if (fault is null)
            {
                refused++;
            }
            else
            {
                faults.Add($"seed {seed + index}: {fault}");
            }
        }

        return new(loaded, refused, faults.ToImmutable());
    }

    private static bool Load(MemorySource source, string stack, out string? fault)
    {
        try
        {
            var load = PolicyFiles.Load(source, stack);
            fault = load.Policy is null == load.Diagnostics.IsEmpty
                ? "neither a policy nor a diagnostic, or both"
                : load.Diagnostics.FirstOrDefault(diagnostic => !IsLocated(diagnostic, source))?.ToString();
            return load.Policy is not null;
        }
        catch (Exception error)
        {
            fault = error.ToString();
            return false;
        }
    }

    private static bool IsLocated(Diagnostic diagnostic, MemorySource source)
    {
        var place = diagnostic.Place;
        if (place.File.StartsWith("config/", StringComparison.Ordinal) && !source.Files.ContainsKey(place.File))
        {
            return (place.Line, place.Column) == (1, 1);
        }

        var lines = Encoding.UTF8.GetString(source.Files[place.File].Span).ReplaceLineEndings("\n").Split('\n');
        return place.Line >= 1 && place.Line <= lines.Length && place.Column >= 1 && place.Column <= lines[place.Line - 1].Length + 1;
    }
}
