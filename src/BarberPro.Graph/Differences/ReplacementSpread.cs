using System.Collections.Immutable;

namespace BarberPro.Graph.Differences;

/// <summary>
/// Follows replacements along references: a new resource has a new id, and whoever names that id where the provider takes no new value in place may have
/// to be made anew, too. Whether the value really is another one, only a deployment knows.
/// </summary>
internal static class ReplacementSpread
{
    /// <summary>The changes with those that follow from them; <paramref name="more"/> counts resources that did not differ by themselves.</summary>
    public static IEnumerable<ResourceChange> Over(ResourceGraph after, IReadOnlyList<ResourceChange> changes, Pairing pairing, out int more)
    {
        var byUrn = changes.Where(change => change.After is not null).ToDictionary(change => change.Node.Urn, StringComparer.Ordinal);
        var users = after.Resources
            .SelectMany(node => node.References.Select(reference => (Node: node, Reference: reference)))
            .ToLookup(use => use.Reference.Urn, StringComparer.Ordinal);
        var causes = new Dictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        var open = new Queue<string>(byUrn.Values.Where(change => change.Effect == Effect.Replace).Select(change => change.Node.Urn));
        while (open.TryDequeue(out var urn))
        {
            foreach (var (node, reference) in users[urn])
            {
                if (pairing.PartnerOf(node) is not null && ReplacementBook.Shared.Of(node.Type).EffectOf(reference.Property) == Effect.Replace)
                {
                    var isFirst = !causes.TryGetValue(node.Urn, out var known);
                    causes[node.Urn] = known ??= new(StringComparer.Ordinal);
                    _ = known.Add(urn);
                    if (isFirst && byUrn.GetValueOrDefault(node.Urn)?.Effect != Effect.Replace)
                    {
                        open.Enqueue(node.Urn);
                    }
                }
            }
        }

        more = causes.Keys.Count(urn => !byUrn.ContainsKey(urn));
        return
        [
            .. changes.Select(change => change.After is not null && causes.TryGetValue(change.Node.Urn, out var because) ? Follows(change, because) : change),
            .. causes.Where(cause => !byUrn.ContainsKey(cause.Key)).Select(cause => Follows(Unchanged(after.Find(cause.Key)!, pairing), cause.Value)),
        ];
    }

    private static ResourceChange Unchanged(ResourceNode node, Pairing pairing) => new(ChangeKind.Changed, pairing.PartnerOf(node), node, []);

    private static ResourceChange Follows(ResourceChange change, IEnumerable<string> causes) => change with
    {
        Effect = change.Effect == Effect.Replace ? Effect.Replace : Effect.MayReplace,
        Because = change.Effect == Effect.Replace ? [] : [.. causes],
    };
}
