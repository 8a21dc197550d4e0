using System.Collections.Immutable;

using BarberPro.Policies.Diagnostics;

namespace BarberPro.Policies.Documents;

/// <summary>A node of a YAML document, with its place.</summary>
/// <param name="place">Where the node begins.</param>
public abstract class PolicyNode(Place place)
{
    /// <summary>Where the node begins.</summary>
    public Place Place { get; } = place;
}

/// <summary>A single value.</summary>
/// <param name="place">Where it begins.</param>
/// <param name="text">Its text, without quotes.</param>
/// <param name="isPlain">Whether it is written without quotes.</param>
public sealed class ScalarNode(Place place, string text, bool isPlain) : PolicyNode(place)
{
    /// <summary>Its text, without quotes.</summary>
    public string Text { get; } = text;

    /// <summary>Whether it is written without quotes.</summary>
    public bool IsPlain { get; } = isPlain;

    /// <summary>Whether nothing is written at all, as behind <c>key:</c>.</summary>
    public bool IsAbsent => IsPlain && Text.Length == 0;
}

/// <summary>A list.</summary>
/// <param name="place">Where it begins.</param>
/// <param name="items">Its items, in the order of the file.</param>
public sealed class ListNode(Place place, ImmutableArray<PolicyNode> items) : PolicyNode(place)
{
    /// <summary>Its items, in the order of the file.</summary>
    public ImmutableArray<PolicyNode> Items { get; } = items;
}

/// <summary>A mapping of keys to nodes; no key occurs twice.</summary>
/// <param name="place">Where it begins.</param>
/// <param name="entries">Its entries, in the order of the file.</param>
public sealed class MappingNode(Place place, ImmutableArray<MappingEntry> entries) : PolicyNode(place)
{
    /// <summary>Its entries, in the order of the file.</summary>
    public ImmutableArray<MappingEntry> Entries { get; } = entries;

    /// <summary>The entry of a key; null when there is none.</summary>
    public MappingEntry? Find(string key)
    {
        foreach (var entry in Entries)
        {
            if (string.Equals(entry.Key, key, StringComparison.Ordinal))
            {
                return entry;
            }
        }

        return null;
    }
}

/// <summary>A node that was refused when it was read; what is wrong with it has been reported.</summary>
/// <param name="place">Where it begins.</param>
public sealed class RefusedNode(Place place) : PolicyNode(place);

/// <summary>One entry of a mapping.</summary>
/// <param name="Key">The key.</param>
/// <param name="Place">Where the key begins.</param>
/// <param name="Value">What it stands for.</param>
/// <param name="IsAddition">Whether an overlay wrote a key that the layer below it lacks.</param>
public sealed record MappingEntry(string Key, Place Place, PolicyNode Value, bool IsAddition = false);
