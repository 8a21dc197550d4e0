using System.Collections.Immutable;
using BarberPro.Graph.Values;

namespace BarberPro.Graph.Differences;

/// <summary>What a provider's source says of a resource type. Paths are written without numbers: <c>rules.targets</c> for <c>rules[0].targets[1]</c>.</summary>
/// <param name="Type">Type token.</param>
/// <param name="Source">Repository, file and commit that it was read in; empty for a type that nobody looked up.</param>
/// <param name="Replaces">Properties that take no new value in place.</param>
/// <param name="MayReplace">Properties of which the provider decides when it sees the change, each with when it does.</param>
/// <param name="Sets">Lists that have no order.</param>
public sealed record TypeFacts(string Type, string Source, ImmutableArray<string> Replaces, ImmutableSortedDictionary<string, string> MayReplace, ImmutableArray<string> Sets)
{
    /// <summary>Whether the type was looked up.</summary>
    public bool IsKnown => Source.Length > 0;

    /// <summary>What a change at a path does.</summary>
    /// <param name="path">Path of the input, with or without numbers.</param>
    public Effect EffectOf(string path)
    {
        var plain = ValuePath.Unnumbered(path);
        if (Replaces.Any(property => IsWithin(plain, property)))
        {
            return Effect.Replace;
        }

        // A whole block that comes or goes may hold one that takes no new value.
        return !IsKnown || MayReplace.Keys.Any(property => IsWithin(plain, property)) || Replaces.Any(property => IsWithin(property, plain))
            ? Effect.MayReplace
            : Effect.Update;
    }

    /// <summary>Whether the list at a path has no order.</summary>
    /// <param name="path">Path of the input, with or without numbers.</param>
    public bool IsSet(string path) => Sets.Contains(ValuePath.Unnumbered(path));

    internal static TypeFacts Unknown(string type) => new(type, "", [], ImmutableSortedDictionary<string, string>.Empty, []);

    private static bool IsWithin(string path, string above) =>
        path.StartsWith(above, StringComparison.Ordinal) && (path.Length == above.Length || path[above.Length] == '.');
}
