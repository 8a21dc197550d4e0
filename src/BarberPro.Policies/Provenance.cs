using System.Collections.Immutable;

namespace BarberPro.Policies;

/// <summary>Where every value of a stack comes from.</summary>
/// <param name="Values">The values in the order of the policy records.</param>
public sealed record Provenance(ImmutableArray<EffectiveValue> Values)
{
    /// <summary>The value at a path and all values below it; an empty path means all.</summary>
    public ImmutableArray<EffectiveValue> Under(string path) =>
        path.Length == 0 ? Values : [.. Values.Where(value => IsUnder(value.Path, path))];

    private static bool IsUnder(string path, string prefix) =>
        path.StartsWith(prefix, StringComparison.Ordinal) && (path.Length == prefix.Length || path[prefix.Length] is '.' or '[');
}
