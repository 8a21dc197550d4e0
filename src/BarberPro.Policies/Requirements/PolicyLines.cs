using System.Collections.Immutable;

namespace BarberPro.Policies.Requirements;

/// <summary>
/// Finds the line of the policy that decides a property of a resource: the requirement table says which key ends in which property, the provenance of the
/// stack which line holds that key. Where several keys end there, the one of the same name is meant, then the one that speaks of the
/// resource; where that does not tell, none is named: a wrong line costs more than no line.
/// </summary>
/// <param name="rows">The requirement table.</param>
/// <param name="provenance">Where each value of the stack comes from.</param>
public sealed class PolicyLines(ImmutableArray<Requirement> rows, Provenance provenance)
{
    /// <summary>The value that decides a property; null where the table knows none, or more than one.</summary>
    /// <param name="type">Type token of the resource.</param>
    /// <param name="name">Logical name of the resource: it tells one service from another.</param>
    /// <param name="property">Path of the property, such as <c>rules[0].lifecycle.deleteAfter</c>.</param>
    public EffectiveValue? Find(string type, string name, string property)
    {
        var path = Unnumbered(property);
        var keys = rows.SelectMany(row => row.Evidence)
            .Where(evidence => evidence.Policy is not null && evidence.Resource == type && evidence.Property is { } held && (held == path || path.StartsWith($"{held}.", StringComparison.Ordinal)))
            .Select(evidence => evidence.Policy!)
            .Distinct()
            .ToArray();
        var named = keys.Length > 1 ? Array.FindAll(keys, key => Last(key) == Last(path)) : keys;
        named = named.Length > 1 ? Array.FindAll(named, key => Speaks(key, name)) : named;
        if (named.Length != 1)
        {
            return null;
        }

        var values = provenance.Values.Where(value => Matches(named[0], value.Path)).ToArray();
        var own = values.Length > 1 ? Array.FindAll(values, value => IsOf(named[0], value.Path, name)) : values;
        return own.Length == 1 ? own[0] : null;
    }

    /// <summary>Whether a pattern such as <c>fleets.services.*.minSize</c> covers a path, or something above it.</summary>
    public static bool Matches(string pattern, string path)
    {
        var (wanted, given) = (pattern.Split('.'), path.Split('.'));
        return wanted.Length <= given.Length
            && wanted.Zip(given).All(pair => pair.First == "*" || pair.First == pair.Second || pair.Second.StartsWith($"{pair.First}[", StringComparison.Ordinal));
    }

    /// <summary>Whether what stands in place of each <c>*</c> is a part of the resource's name.</summary>
    private static bool IsOf(string pattern, string path, string name) => pattern.Split('.').Zip(path.Split('.'))
        .Where(pair => pair.First == "*")
        .All(pair => $"-{name}-".Contains($"-{pair.Second}-", StringComparison.Ordinal));

    /// <summary>Whether a part between the first and the last of a key is a part of the resource's name, or could be.</summary>
    private static bool Speaks(string key, string name) =>
        key.Split('.') is [_, .. var parts, _] && Array.Exists(parts, part => part == "*" || $"-{name}-".Contains($"-{part}-", StringComparison.Ordinal));

    private static string Last(string path) => path[(path.LastIndexOf('.') + 1)..];

    private static string Unnumbered(string path)
    {
        var parts = path.Split('[');
        return string.Join('[', parts.Select((part, index) => index == 0 ? part : part[part.IndexOf(']', StringComparison.Ordinal)..]));
    }
}
