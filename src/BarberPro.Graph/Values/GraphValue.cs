using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace BarberPro.Graph.Values;

/// <summary>
/// An immutable value of a resource's inputs or outputs: what JSON can say, with the keys of maps sorted ordinally, so
/// that equal values are written as equal bytes.
/// </summary>
public sealed class GraphValue : IEquatable<GraphValue>
{
    private readonly object? content;

    private GraphValue(GraphValueKind kind, object? content)
    {
        Kind = kind;
        this.content = content;
    }

    /// <summary>The value null.</summary>
    public static GraphValue Null { get; } = new(GraphValueKind.Null, null);

    /// <summary>A map without entries.</summary>
    public static GraphValue EmptyMap { get; } = new(GraphValueKind.Map, Array.Empty<GraphMember>());

    /// <summary>What stands in place of a secret.</summary>
    public static GraphValue Secret { get; } = Of("[secret]");

    private static GraphValue True { get; } = new(GraphValueKind.Flag, true);

    private static GraphValue False { get; } = new(GraphValueKind.Flag, false);

    /// <summary>Which of the accessors answers.</summary>
    public GraphValueKind Kind { get; }

    /// <summary>The string, or null when this is none.</summary>
    public string? Text => content as string;

    /// <summary>The number, or null when this is none.</summary>
    public double? Number => content is double number ? number : null;

    /// <summary>The truth value, or null when this is none.</summary>
    public bool? Flag => content is bool flag ? flag : null;

    /// <summary>The items in the program's order; empty when this is no list.</summary>
    public ImmutableArray<GraphValue> Items =>
        content is GraphValue[] items ? ImmutableCollectionsMarshal.AsImmutableArray(items) : [];

    /// <summary>The entries, sorted ordinally by name; empty when this is no map.</summary>
    public ImmutableArray<GraphMember> Members =>
        content is GraphMember[] members ? ImmutableCollectionsMarshal.AsImmutableArray(members) : [];

    /// <summary>The item at a position from zero, or null when there is none or this is no list.</summary>
    public GraphValue? this[int index] => content is GraphValue[] items && index < items.Length ? items[index] : null;

    /// <summary>The entry of that name, or null when there is none or this is no map.</summary>
    public GraphValue? this[string name]
    {
        get
        {
            if (content is not GraphMember[] members)
            {
                return null;
            }

            var low = 0;
            var high = members.Length - 1;
            while (low <= high)
            {
                var middle = (low + high) / 2;
                var order = string.CompareOrdinal(members[middle].Name, name);
                if (order == 0)
                {
                    return members[middle].Value;
                }

                (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
            }

            return null;
        }
    }

    /// <summary>A string.</summary>
    public static GraphValue Of(string text) => new(GraphValueKind.Text, text);

    /// <summary>A number; JSON has no word for infinity and the like, so neither has a graph.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not finite.</exception>
    public static GraphValue Of(double number) => double.IsFinite(number)
        ? new(GraphValueKind.Number, number == 0 ? 0d : number)
        : throw new ArgumentOutOfRangeException(nameof(number), number, "a graph holds finite numbers only");

    /// <summary>A truth value.</summary>
    public static GraphValue Of(bool flag) => flag ? True : False;

    /// <summary>A list, in the order given.</summary>
    public static GraphValue List(params ReadOnlySpan<GraphValue> items) => new(GraphValueKind.List, items.ToArray());

    /// <summary>A map; its entries are sorted here.</summary>
    /// <exception cref="ArgumentException">Two entries have the same name.</exception>
    public static GraphValue Map(params ReadOnlySpan<GraphMember> members)
    {
        if (members.IsEmpty)
        {
            return EmptyMap;
        }

        var sorted = members.ToArray();
        Array.Sort(sorted, static (left, right) => string.CompareOrdinal(left.Name, right.Name));
        for (var index = 1; index < sorted.Length; index++)
        {
            if (sorted[index - 1].Name == sorted[index].Name)
            {
                throw new ArgumentException($"two entries are called {sorted[index].Name}", nameof(members));
            }
        }

        return new(GraphValueKind.Map, sorted);
    }

    /// <inheritdoc />
    public bool Equals(GraphValue? other)
    {
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        return other is not null && Kind == other.Kind && (content, other.content) switch
        {
            (GraphValue[] mine, GraphValue[] theirs) => mine.AsSpan().SequenceEqual(theirs),
            (GraphMember[] mine, GraphMember[] theirs) => mine.AsSpan().SequenceEqual(theirs),
            _ => Equals(content, other.content),
        };
    }

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as GraphValue);

    /// <inheritdoc />
    public override int GetHashCode() => content switch
    {
        GraphValue[] items => HashCode.Combine(Kind, items.Length),
        GraphMember[] members => HashCode.Combine(Kind, members.Length),
        _ => HashCode.Combine(Kind, content),
    };

    /// <summary>The value as JSON on one line.</summary>
    public override string ToString() => CanonicalJson.Text(this);
}
