using System.Collections.Immutable;
using System.Runtime.InteropServices;
using BarberPro.Graph.Values;

namespace BarberPro.Graph.Differences;

/// <summary>Finds out which items of two lists belong together, so that one item put in front does not make all others look changed.</summary>
/// <param name="areSame">Whether two items say the same.</param>
internal sealed class ItemPairing(Func<GraphValue, GraphValue, bool> areSame)
{
    // Beyond this many comparisons items are no longer searched for one by one: a saved graph may come from anywhere.
    private const int MostComparisons = 250_000;

    // Members that tell the items of a list apart, the most telling first.
    private static readonly string[] NameKeys =
        ["id", "Sid", "name", "Name", "key", "Key", "ref", "groupName", "ruleName", "instanceType", "deviceName", "resourceType", "region", "properties.title"];

    /// <summary>Items of lists that have no order.</summary>
    public ImmutableArray<ItemPair> OfSets(ImmutableArray<GraphValue> before, ImmutableArray<GraphValue> after)
    {
        var (gone, come) = (before.ToList(), after.ToList());
        RemoveEqual(gone, come);
        if ((long)gone.Count * come.Count <= MostComparisons)
        {
            _ = gone.RemoveAll(item => come.FindIndex(other => areSame(item, other)) is >= 0 and var at && Took(come, at));
        }

        if (NameKey(gone, come) is { } key)
        {
            return ByName(key, gone, come);
        }

        // The one item that is left on either side is the one that was edited.
        return gone.Count == 1 && come.Count == 1
            ? [new("[]", gone[0], come[0])]
            : [.. gone.Select(item => new ItemPair("[]", item, null)), .. come.Select(item => new ItemPair("[]", null, item))];
    }

    /// <summary>Items of lists whose order counts; <paramref name="isMoved"/> tells whether it differs between items known by name.</summary>
    public ImmutableArray<ItemPair> OfLists(ImmutableArray<GraphValue> before, ImmutableArray<GraphValue> after, out bool isMoved)
    {
        isMoved = false;
        if (NameKey(before, after) is { } key)
        {
            var (first, second) = (before.Select(item => NameOf(item, key)!).ToArray(), after.Select(item => NameOf(item, key)!).ToArray());
            var both = first.ToHashSet();
            both.IntersectWith(second);
            isMoved = !first.Where(both.Contains).SequenceEqual(second.Where(both.Contains));
            return ByName(key, before, after);
        }

        if (before.Length == after.Length || (long)before.Length * after.Length > MostComparisons)
        {
            return [.. Enumerable.Range(0, Math.Max(before.Length, after.Length)).Select(index => Pair(before, index, after, index))];
        }

        var pairs = ImmutableArray.CreateBuilder<ItemPair>();
        var (here, there) = (0, 0);
        foreach (var (gone, come) in CommonItems.Of(before, after, areSame).Append((before.Length, after.Length)))
        {
            // As many gone as come: each took the place of one.
            var isEdit = gone - here == come - there;
            pairs.AddRange(Enumerable.Range(here, gone - here).Select(index => Pair(before, index, after, isEdit ? there + index - here : -1)));
            pairs.AddRange(Enumerable.Range(there, isEdit ? 0 : come - there).Select(index => Pair(before, -1, after, index)));
            (here, there) = (gone + 1, come + 1);
        }

        return pairs.ToImmutable();
    }

    private static ItemPair Pair(ImmutableArray<GraphValue> before, int here, ImmutableArray<GraphValue> after, int there)
    {
        var (was, will) = (here >= 0 && here < before.Length ? before[here] : null, there >= 0 && there < after.Length ? after[there] : null);
        return new(ValuePath.Item("", will is null ? here : there), was, will);
    }

    private static ImmutableArray<ItemPair> ByName(string key, IReadOnlyList<GraphValue> before, IReadOnlyList<GraphValue> after)
    {
        var come = after.ToDictionary(item => NameOf(item, key)!);
        var pairs = before.Select(item => new ItemPair(Step(NameOf(item, key)!), item, come.GetValueOrDefault(NameOf(item, key)!)));
        var known = before.Select(item => NameOf(item, key)!).ToHashSet();
        return [.. pairs, .. after.Where(item => !known.Contains(NameOf(item, key)!)).Select(item => new ItemPair(Step(NameOf(item, key)!), null, item))];
    }

    private static GraphValue? NameOf(GraphValue item, string key) => ValuePath.Find(item, key);

    private static string Step(GraphValue name) => $"[\"{name.Text}\"]";

    /// <summary>The member by which every item of both lists is told from the others of its list.</summary>
    private static string? NameKey(IReadOnlyList<GraphValue> before, IReadOnlyList<GraphValue> after) =>
        before.Count + after.Count > 0 ? Array.Find(NameKeys, key => Names(before, key) && Names(after, key)) : null;

    private static bool Names(IReadOnlyList<GraphValue> items, string key)
    {
        var seen = new HashSet<GraphValue>();
        return items.All(item => NameOf(item, key) is { Text: not null } name && seen.Add(name));
    }

    // By their text: the hash of a map only knows how many entries it has.
    private static void RemoveEqual(List<GraphValue> before, List<GraphValue> after)
    {
        var counts = after.CountBy(item => item.ToString()).ToDictionary(StringComparer.Ordinal);
        var both = new Dictionary<string, int>(StringComparer.Ordinal);
        _ = before.RemoveAll(item => Takes(counts, item.ToString()) && ++CollectionsMarshal.GetValueRefOrAddDefault(both, item.ToString(), out _) > 0);
        _ = after.RemoveAll(item => Takes(both, item.ToString()));
    }

    private static bool Takes(Dictionary<string, int> counts, string item)
    {
        if (!counts.TryGetValue(item, out var count) || count == 0)
        {
            return false;
        }

        counts[item] = count - 1;
        return true;
    }

    private static bool Took(List<GraphValue> items, int at)
    {
        items.RemoveAt(at);
        return true;
    }
}
