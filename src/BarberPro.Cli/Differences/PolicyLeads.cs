using System.Collections.Immutable;
using BarberPro.Graph;
using BarberPro.Graph.Differences;

namespace BarberPro.Cli.Differences;

/// <summary>
/// Finds the key of the policy that leads to a difference. Where several could, none is named: a wrong cause costs a reader more than no cause.
/// </summary>
/// <param name="difference">What differs.</param>
/// <param name="keys">The requirement table.</param>
/// <param name="changed">Values of the policy that differ; null where only the table can tell.</param>
internal sealed class PolicyLeads(GraphDifference difference, PolicyKeys keys, ImmutableArray<PolicyChange>? changed)
{
    // A shorter value, "3" or "true", stands in texts that have nothing to do with it.
    private const int TellingLength = 8;

    /// <summary>The key that leads to one difference of a resource.</summary>
    internal PolicyChange? Of(ResourceNode node, PropertyChange property) => Only(node, property) ?? Written(property);

    /// <summary>The key that makes a resource come or go.</summary>
    internal PolicyChange? Of(ResourceChange change) => change.Kind == ChangeKind.Changed || changed is null ? null : Only(change.Node, null);

    private PolicyChange? Only(ResourceNode node, PropertyChange? property)
    {
        var candidates = keys.Of(node.Type, property?.Path).ToArray();
        if (changed is not { } values)
        {
            var known = Array.ConvertAll(candidates, key => new PolicyChange(key, null, null, keys.RequirementsOf(key)));
            return Narrowed(known, key => IsCalled(key, known, node.Name)) is [var only] ? only : null;
        }

        var causes = values.Where(value => candidates.Any(key => PolicyKeys.Covers(key, value.Path) && PolicyKeys.IsOf(key, value.Path, node.Name))).ToArray();
        return Narrowed(Narrowed(causes, cause => IsCalled(cause, causes, node.Name)), cause => property is not null && IsFigure(cause, property)) is [var one] ? one : null;
    }

    // Of several keys that end in the same property the resource's own is meant: fleets.services.api.maxSize for api-blue.
    // Keys that differ in more than one part mean different things; a word that one of them shares with the name is chance.
    private static bool IsCalled(PolicyChange cause, PolicyChange[] causes, string name)
    {
        var parts = cause.Path.Split('.');
        var others = Array.ConvertAll(causes, other => other.Path.Split('.'));
        if (!Array.TrueForAll(others, other => other.Length == parts.Length))
        {
            return false;
        }

        var own = parts.Where((part, index) => Array.Exists(others, other => other[index] != part)).ToArray();
        return own is [var part] && $"-{name}-".Contains($"-{part}-", StringComparison.Ordinal);
    }

    private static bool IsFigure(PolicyChange cause, PropertyChange property) =>
        Figure(cause.Before?.Value) == Figure(property.Before?.ToString().Trim('"')) && Figure(cause.After?.Value) == Figure(property.After?.ToString().Trim('"'));

    // The number without its unit, which properties leave away: 30d is 30.
    private static string Figure(string? value) => value is null ? "" : string.Concat(value.TakeWhile(letter => char.IsAsciiDigit(letter) || letter == '.'));

    private static PolicyChange[] Narrowed(PolicyChange[] causes, Predicate<PolicyChange> isMeant) =>
        causes.Length > 1 && Array.FindAll(causes, isMeant) is { Length: > 0 } meant ? meant : causes;

    /// <summary>The key whose value is written out in a text, such as an account in an ARN.</summary>
    private PolicyChange? Written(PropertyChange property)
    {
        if (property.Before?.Text is not { } before || property.After?.Text is not { } after || changed is not { } values)
        {
            return null;
        }

        var causes = values
            .Where(value => value.Before?.Value.Length >= TellingLength && value.After?.Value.Length >= TellingLength && before.Contains(value.Before.Value, StringComparison.Ordinal))
            .Where(value => difference.IsSameText(before.Replace(value.Before!.Value, value.After!.Value, StringComparison.Ordinal), after))
            .ToArray();
        return causes.Length == 1 ? causes[0] : null;
    }
}
