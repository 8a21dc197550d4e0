using System.Collections.Immutable;
using BarberPro.Policies;

namespace BarberPro.Cli.Differences;

/// <summary>A key of the policy that leads a list of differences.</summary>
/// <param name="Path">Path of the value, such as <c>databases.storage.size</c>; with <c>*</c> where only the requirement table is known.</param>
/// <param name="Before">The value of the first side; null where it has none, or is a file.</param>
/// <param name="After">The value of the second side; null where it has none, or is a file.</param>
/// <param name="Requirements">Ids of the requirements that it holds.</param>
internal sealed record PolicyChange(string Path, EffectiveValue? Before, EffectiveValue? After, ImmutableArray<string> Requirements)
{
    private const string Empty = "{}";

    /// <summary>Values of both sides that differ, in the order of the policy records; a part that one side empties as one value.</summary>
    internal static ImmutableArray<PolicyChange> Between(Provenance before, Provenance after, PolicyKeys keys)
    {
        var (first, second) = (Folded(before, after), Folded(after, before));
        var later = second.ToDictionary(value => value.Path, StringComparer.Ordinal);
        var known = first.Select(value => value.Path).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. first
                .Select(value => (value.Path, Before: (EffectiveValue?)value, After: later.GetValueOrDefault(value.Path)))
                .Concat(second.Where(value => !known.Contains(value.Path)).Select(value => (value.Path, Before: (EffectiveValue?)null, After: (EffectiveValue?)value)))
                .Where(change => change.Before?.Value != change.After?.Value)
                .Select(change => new PolicyChange(change.Path, change.Before, change.After, keys.RequirementsOf(change.Path))),
        ];
    }

    /// <summary>The values of one side, with all that lies below an emptied part of the other side as one value: the names of what there is.</summary>
    private static EffectiveValue[] Folded(Provenance values, Provenance other)
    {
        var emptied = other.Values.Where(value => value.Value == Empty).Select(value => value.Path).ToArray();
        return
        [
            .. values.Values
                .GroupBy(value => Array.Find(emptied, path => value.Path.StartsWith($"{path}.", StringComparison.Ordinal)) ?? value.Path, StringComparer.Ordinal)
                .Select(group => group.First().Path == group.Key
                    ? group.First()
                    : group.First() with { Path = group.Key, Value = $"{{{string.Join(", ", group.Select(value => value.Path[(group.Key.Length + 1)..].Split('.')[0]).Distinct())}}}" }),
        ];
    }
}
