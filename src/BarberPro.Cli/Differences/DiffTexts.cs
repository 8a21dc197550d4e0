using BarberPro.Graph.Differences;
using BarberPro.Graph.Values;
using BarberPro.Policies;

namespace BarberPro.Cli.Differences;

/// <summary>How parts of a comparison are worded, on the screen and in comments alike.</summary>
internal static class DiffTexts
{
    internal const string Nothing = "(nothing)";

    private const int WidestValue = 80;
    private const int MostLines = 12;

    /// <summary>The sign of a difference, as <c>pulumi preview</c> draws it.</summary>
    internal static string Sign(DiffResource resource) => (resource.Change.Kind, resource.Effect) switch
    {
        (ChangeKind.Added, _) => "+ ",
        (ChangeKind.Removed, _) => "- ",
        (_, Effect.Replace) => "+-",
        (_, Effect.MayReplace) => "?-",
        _ => "~ ",
    };

    /// <summary>The resource, and what becomes of it.</summary>
    internal static string Headline(DiffResource resource)
    {
        var (change, within) = (resource.Change, resource.Within);
        var what = within > 0 ? $"{change.Node} and {DiffReport.Counted(within, "resource")} in it" : change.Node.ToString();
        var renamed = change.IsRenamed ? $", was {change.Before}" : "";
        return $"{what}{renamed}{Fate(resource)}";
    }

    /// <summary>The differences of a resource, as many as a reader takes in; json has them all.</summary>
    internal static IEnumerable<string> Lines(DiffResource resource)
    {
        var isKnown = ReplacementBook.Shared.Of(resource.Change.Node.Type).IsKnown;
        var lines = resource.Properties.Take(MostLines).Select(property => Line(property, isKnown));
        var more = resource.Properties.Length - MostLines;
        return more > 0 ? lines.Append($"and {DiffReport.Counted(more, "difference")} more; --format json tells them all") : lines;
    }

    /// <summary>One difference: where, from what, to what, and what it does.</summary>
    private static string Line(PropertyChange property, bool isKnown)
    {
        var effect = property.Effect switch { Effect.Replace => "  (replaces)", Effect.MayReplace when isKnown => "  (may replace)", _ => "" };
        return property.IsOrder
            ? $"{property.Path}: in another order{effect}"
            : $"{property.Path}: {Shown(property.Before)} -> {Shown(property.After)}{effect}";
    }

    /// <summary>A key of the policy with its values and requirements; where it is written stands beside it.</summary>
    internal static string Key(PolicyChange key)
    {
        var values = key.Before is null && key.After is null ? "" : $": {Shown(key.Before)} -> {Shown(key.After)}";
        return $"{key.Path}{values}{(key.Requirements.IsEmpty ? "" : $"  [{string.Join(", ", key.Requirements)}]")}";
    }

    /// <summary>The line that decides a key now, or decided it before.</summary>
    internal static string Place(PolicyChange key) => (key.After ?? key.Before)?.Place.ToString() ?? "";

    internal static string Shown(EffectiveValue? value) => value is null ? Nothing : Cut(value.Value);

    internal static string Shown(GraphValue? value) => value is null ? Nothing : Cut(value.ToString());

    private static string Fate(DiffResource resource) => resource.Change.Kind != ChangeKind.Changed
        ? ""
        : resource.Effect switch
        {
            Effect.Replace => "  is replaced",
            Effect.MayReplace when !resource.Change.Because.IsEmpty && resource.Properties.All(property => property.Effect == Effect.Update) =>
                $"  may be replaced, with {string.Join(", ", resource.Change.Because.Select(urn => urn[(urn.LastIndexOf(':') + 1)..]))}",
            Effect.MayReplace => ReplacementBook.Shared.Of(resource.Change.Node.Type).IsKnown ? "  may be replaced" : "  may be replaced: the type was not looked up",
            _ => "",
        };

    private static string Cut(string text) => text.Length <= WidestValue ? text : $"{text[..(WidestValue - 1)]}…";
}
