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
    /// <summary>Values of both sides that differ, in the order of the policy records.</summary>
    internal static ImmutableArray<PolicyChange> Between(Provenance before, Provenance after, PolicyKeys keys)
    {
        var later = after.Values.ToDictionary(value => value.Path, StringComparer.Ordinal);
        var known = before.Values.Select(value => value.Path).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. before.Values
                .Select(value => (Before: (EffectiveValue?)value, After: later.GetValueOrDefault(value.Path)))
                .Concat(after.Values.Where(value => !known.Contains(value.Path)).Select(value => (Before: (EffectiveValue?)null, After: (EffectiveValue?)value)))
                .Where(pair => pair.Before?.Value != pair.After?.Value)
                .Select(pair => (Path: (pair.Before ?? pair.After)!.Path, pair.Before, pair.After))
                .Select(change => new PolicyChange(change.Path, change.Before, change.After, keys.RequirementsOf(change.Path))),
        ];
    }
}
