using System.Collections.Immutable;

using BarberPro.Policies.Describing;
using BarberPro.Policies.Diagnostics;
using BarberPro.Policies.Documents;

namespace BarberPro.Policies.Reading;

/// <summary>The keys of one mapping: which were asked for, which could be read, and what they hold. Without a mapping their shapes are noted instead.</summary>
/// <param name="mapping">The mapping; null to describe.</param>
/// <param name="log">Receives values and diagnostics.</param>
/// <param name="path">Path of the mapping from the top.</param>
/// <param name="record">The policy record that is read from it.</param>
internal sealed class SectionKeys(MappingNode? mapping, ReadingLog log, string path, Type record)
{
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);
    private readonly HashSet<string> unread = new(StringComparer.Ordinal);

    /// <summary>Whether shapes are noted and nothing is read.</summary>
    public bool IsDescribing => mapping is null;

    /// <summary>Whether every key asked for so far was read.</summary>
    public bool IsSound => mapping is not null && unread.Count == 0;

    /// <summary>What was asked for, when describing.</summary>
    public List<KeyShape> Shapes { get; } = [];

    /// <summary>Turns nodes into values.</summary>
    public NodeReader Nodes { get; } = new(log);

    /// <summary>Whether a key was read.</summary>
    public bool WasRead(string key) => mapping is not null && !unread.Contains(key);

    /// <summary>The node behind a key; null when there is none to read, which has been reported then.</summary>
    /// <param name="key">The key.</param>
    /// <param name="expected">What belongs there, should it be missing.</param>
    /// <param name="presence">Who has to give it.</param>
    /// <param name="shape">Its shape, to be noted when describing.</param>
    public PolicyNode? Find(string key, string expected, Presence presence, Func<Shape> shape)
    {
        _ = asked.Add(key);
        if (mapping is null)
        {
            Shapes.Add(new(key, shape(), presence));
            return null;
        }

        if (mapping.Find(key) is { } entry)
        {
            return entry.Value;
        }

        if (presence != Presence.Optional)
        {
            _ = unread.Add(key);
            if (presence == Presence.Required || log.HasOverlay)
            {
                log.Fail(ReadingCodes.Missing, mapping.Place, $"{key} is missing; expected {expected}");
            }
            else
            {
                log.Fail();
            }
        }

        return null;
    }

    /// <summary>Reads the single value behind a key; null when there is none or it could not be read.</summary>
    public object? Value(string key, Kind kind, Presence presence)
    {
        if (Find(key, kind.Expected, presence, kind.Describe) is not { } node)
        {
            return null;
        }

        var before = log.Unread;
        var value = Nodes.Read(key, node, kind);
        if (Settle(key, before))
        {
            Note(key, kind.Format(value!), kind.Expected, node.Place);
        }

        return value;
    }

    /// <summary>Reads the list of different values behind a key; empty when it could not be read.</summary>
    public List<object> Values(string key, Kind item, int atLeast, int atMost)
    {
        var values = new List<object>();
        var kind = $"a list, each item {item.Expected}";
        if (Find(key, kind, Presence.Required, () => new ListShape(item.Describe(), atLeast, atMost)) is not { } node)
        {
            return values;
        }

        var before = log.Unread;
        var items = Items(key, node, atLeast, atMost);
        for (var index = 0; index < items.Length; index++)
        {
            if (Nodes.Read($"{key}[{index}]", items[index], item) is { } value)
            {
                if (values.Contains(value))
                {
                    log.Fail(ReadingCodes.Repeated, items[index].Place, $"{key}[{index}] repeats {item.Format(value)}; expected it once");
                }

                values.Add(value);
            }
        }

        if (Settle(key, before))
        {
            Note(key, $"[{string.Join(", ", values.Select(item.Format))}]", kind, node.Place);
        }

        return values;
    }

    /// <summary>The items of the list behind a key; none when it is no list.</summary>
    public ImmutableArray<PolicyNode> Items(string key, PolicyNode node, int atLeast, int atMost)
    {
        if (Nodes.AsList(key, node) is not { } list)
        {
            return [];
        }

        Nodes.CheckNumber(key, list, list.Items.Length, atLeast, atMost);
        return list.Items;
    }

    /// <summary>Remembers whether a key was read: it was, if nothing failed since.</summary>
    public bool Settle(string key, int unreadBefore)
    {
        var wasRead = log.Unread == unreadBefore;
        if (!wasRead)
        {
            _ = unread.Add(key);
        }

        return wasRead;
    }

    /// <summary>Records a value for those who ask where it comes from.</summary>
    public void Note(string key, string value, string kind, Place place) =>
        log.Values.Add(new(PathOf(key), value, kind, place) { Parameter = (record, key) });

    /// <summary>Path of a key from the top.</summary>
    public string PathOf(string key) => path.Length == 0 ? key : $"{path}.{key}";

    /// <summary>Reports the keys that nobody asked for.</summary>
    public void ReportUnknown()
    {
        foreach (var entry in mapping!.Entries.Where(entry => !asked.Contains(entry.Key) && entry.Value is not RefusedNode))
        {
            var expected = NearestName.Of(entry.Key, asked) ?? $"one of {string.Join(", ", asked.Order(StringComparer.Ordinal))}";
            log.Report(ReadingCodes.Unknown, entry.Place, $"{Shown.Short(entry.Key)} is not a key here; expected {expected}");
        }
    }
}
