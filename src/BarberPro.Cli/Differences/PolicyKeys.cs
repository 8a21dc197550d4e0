using System.Collections.Immutable;
using BarberPro.Graph.Values;
using BarberPro.Policies.Requirements;

namespace BarberPro.Cli.Differences;

/// <summary>Tells from the requirement table which keys of the policy end in which properties, and which requirements ask for them.</summary>
/// <param name="rows">The requirement table.</param>
internal sealed class PolicyKeys(ImmutableArray<Requirement> rows)
{
    private readonly ILookup<string, Evidence> byType = rows.SelectMany(row => row.Evidence)
        .Where(evidence => evidence.Policy is not null && evidence.Resource is not null)
        .ToLookup(evidence => evidence.Resource!, StringComparer.Ordinal);

    /// <summary>Everything that holds a figure of the policy at a path.</summary>
    internal IEnumerable<Evidence> EvidenceOf(string path) => rows.SelectMany(row => row.Evidence).Where(evidence => evidence.Policy is { } key && Covers(key, path));

    /// <summary>Keys, <c>*</c> for any one part, that end in a property of a type; of the type altogether for null.</summary>
    internal IEnumerable<string> Of(string type, string? property)
    {
        var path = property is null ? null : ValuePath.Unnumbered(property);
        return byType[type].Where(evidence => path is null || IsAt(evidence.Property, path)).Select(evidence => evidence.Policy!).Distinct();
    }

    /// <summary>Ids of the requirements that a figure of the policy holds, in the order of the table.</summary>
    internal ImmutableArray<string> RequirementsOf(string path) =>
        [.. rows.Where(row => row.Evidence.Any(evidence => evidence.Policy is { } key && Covers(key, path))).Select(row => row.Id)];

    /// <summary>Whether a key names a path, or something above or below it.</summary>
    internal static bool Covers(string key, string path) => key == path || PolicyLines.Matches(key, path) || PolicyLines.Matches(path, key);

    /// <summary>Whether what stands in place of each <c>*</c> is a part of the resource's name.</summary>
    internal static bool IsOf(string key, string path, string name) => key.Split('.').Zip(path.Split('.'))
        .Where(pair => pair.First == "*")
        .All(pair => $"-{name}-".Contains($"-{pair.Second}-", StringComparison.Ordinal));

    private static bool IsAt(string? evidence, string path)
    {
        var known = evidence is null ? null : ValuePath.Unnumbered(evidence);
        return known is not null && (known == path || path.StartsWith($"{known}.", StringComparison.Ordinal) || known.StartsWith($"{path}.", StringComparison.Ordinal));
    }
}
