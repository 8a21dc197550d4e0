using BarberPro.Graph.Values;

namespace BarberPro.Graph.Differences;

/// <summary>
/// Compares the inputs of one resource in two graphs. What means the same is the same: the order of a set, the form of a JSON document, an action and a
/// list of that one action, the stack's own name.
/// </summary>
/// <param name="isSet">Whether the list at a path has no order.</param>
/// <param name="stacks">The names of the two stacks.</param>
internal sealed class ValueComparison(Func<string, bool> isSet, StackNames stacks)
{
    // A script in base64 is shown as what it is.
    private const string Script = "userData";

    /// <summary>Every place where two values differ.</summary>
    public IEnumerable<PropertyChange> Compare(string path, GraphValue? before, GraphValue? after, bool isAccess = false)
    {
        if (before is null || after is null)
        {
            return Equals(before ?? GraphValue.Null, after ?? GraphValue.Null) ? [] : [new(path, before, after)];
        }

        return before.Equals(after) ? [] : (before.Kind, after.Kind) switch
        {
            (GraphValueKind.Text, GraphValueKind.Text) => Texts(path, before, after),
            (GraphValueKind.List, GraphValueKind.List) => Lists(path, before, after, isAccess),
            (GraphValueKind.Map, GraphValueKind.Map) => Maps(path, before, after, isAccess),
            _ => [new(path, before, after)],
        };
    }

    private IEnumerable<PropertyChange> Texts(string path, GraphValue before, GraphValue after)
    {
        if (stacks.AreSame(before.Text, after.Text))
        {
            return [];
        }

        if (CanonicalJson.TryParseDocument(before.Text!) is { } was && CanonicalJson.TryParseDocument(after.Text!) is { } will)
        {
            return Documents.IsAccess(was) && Documents.IsAccess(will)
                ? Compare(path, Documents.Access(was), Documents.Access(will), isAccess: true)
                : Compare(path, was, will);
        }

        return path == Script && Documents.Decoded(before.Text!) is { } script && Documents.Decoded(after.Text!) is { } other
            ? Lines(path, script, other)
            : [new(path, before, after)];
    }

    private IEnumerable<PropertyChange> Lines(string path, string before, string after) => stacks.AreSame(before, after)
        ? []
        : Compare(path, GraphValue.List([.. before.Split('\n').Select(GraphValue.Of)]), GraphValue.List([.. after.Split('\n').Select(GraphValue.Of)]));

    private IEnumerable<PropertyChange> Maps(string path, GraphValue before, GraphValue after, bool isAccess) =>
        before.Members.Select(member => member.Name)
            .Union(after.Members.Select(member => member.Name))
            .Order(StringComparer.Ordinal)
            .SelectMany(name => Compare(ValuePath.Member(path, name), before[name], after[name], isAccess));

    private IEnumerable<PropertyChange> Lists(string path, GraphValue before, GraphValue after, bool isAccess)
    {
        var hasNoOrder = isAccess || isSet(path);
        var pairing = new ItemPairing((left, right) => !Compare($"{path}[]", left, right, isAccess).Any());
        var isMoved = false;
        var pairs = hasNoOrder ? pairing.OfSets(before.Items, after.Items) : pairing.OfLists(before.Items, after.Items, out isMoved);
        var changes = pairs.SelectMany(pair => Compare($"{path}{pair.Step}", pair.Before, pair.After, isAccess)).ToArray();

        // The same items in another order: one fact, not as many as there are items.
        if (!hasNoOrder && (isMoved || changes.Length > 1) && before.Items.Length == after.Items.Length && pairing.OfSets(before.Items, after.Items).IsEmpty)
        {
            return [new(path, before, after, IsOrder: true)];
        }

        return isMoved ? [new(path, before, after, IsOrder: true), .. changes] : changes;
    }
}
