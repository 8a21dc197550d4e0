using System.Collections.Immutable;

namespace BarberPro.Cli.Previews;

/// <summary>How many resources there are of something.</summary>
/// <param name="Name">A type or a region.</param>
/// <param name="Resources">Their number.</param>
internal sealed record Count(string Name, int Resources)
{
    /// <summary>Counts sorted ordinally by name.</summary>
    internal static ImmutableArray<Count> Sorted(Dictionary<string, int> counts)
    {
        var names = new string[counts.Count];
        counts.Keys.CopyTo(names, 0);
        Array.Sort(names, StringComparer.Ordinal);
        return [.. Array.ConvertAll(names, name => new Count(name, counts[name]))];
    }
}
