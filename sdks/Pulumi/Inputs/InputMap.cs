using System.Collections;
using System.Collections.Immutable;
using Pulumi.Serialization;

namespace Pulumi;

/// <summary>A map argument: each value may be a plain value or an output, and so may the whole.</summary>
/// <typeparam name="TValue">Type of the values.</typeparam>
public sealed class InputMap<TValue> : Input<ImmutableDictionary<string, TValue>>, IEnumerable, IAsyncEnumerable<Input<KeyValuePair<string, TValue>>>
{
    private static readonly Output<ImmutableDictionary<string, Input<TValue>>> NoEntries = Output.Create(ImmutableDictionary<string, Input<TValue>>.Empty);

    private Output<ImmutableDictionary<string, Input<TValue>>> _entries;

    /// <summary>Creates an empty map.</summary>
    public InputMap()
        : this(NoEntries)
    {
    }

    private InputMap(Output<ImmutableDictionary<string, Input<TValue>>> entries)
        : base(value: null!)
        => _entries = entries;

    /// <summary>Adds an entry; a key that is there already with another value fails the run.</summary>
    /// <param name="key">The key.</param>
    public Input<TValue> this[string key]
    {
        set => Add(key, value);
    }

    /// <summary>Adds an entry; a key that is there already with another value fails the run.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">The value.</param>
    public void Add(string key, Input<TValue> value) => _entries = _entries.Apply(entries => With(entries, key, value));

    /// <summary>Adds the entries of another map; a key that both have with different values fails the run.</summary>
    /// <param name="values">The other map.</param>
    public void Add(InputMap<TValue> values) => AddRange(values);

    /// <summary>Adds the entries of another map; a key that both have with different values fails the run.</summary>
    /// <param name="values">The other map.</param>
    public void AddRange(InputMap<TValue> values)
        => _entries = Output.Tuple(_entries, values._entries).Apply(both =>
        {
            var entries = both.Item1;
            foreach (var (key, value) in both.Item2)
            {
                entries = With(entries, key, value);
            }

            return entries;
        });

    /// <summary>A new map of the entries of both; where both have a key, the second wins.</summary>
    /// <param name="first">The map that gives way.</param>
    /// <param name="second">The map that wins.</param>
    public static InputMap<TValue> Merge(InputMap<TValue> first, InputMap<TValue> second)
        => new(Output.Tuple(first._entries, second._entries).Apply(both => both.Item1.SetItems(both.Item2)));

    /// <summary>A dictionary as a map.</summary>
    /// <param name="values">The entries.</param>
    public static implicit operator InputMap<TValue>(Dictionary<string, TValue> values) => new(Output.Create(Inputs(values)));

    /// <summary>An immutable dictionary as a map.</summary>
    /// <param name="values">The entries.</param>
    public static implicit operator InputMap<TValue>(ImmutableDictionary<string, TValue> values) => new(Output.Create(Inputs(values)));

    /// <summary>An output of a dictionary as a map.</summary>
    /// <param name="values">The entries.</param>
    public static implicit operator InputMap<TValue>(Output<Dictionary<string, TValue>> values) => new(values.Apply(Inputs));

    /// <summary>An output of a dictionary as a map.</summary>
    /// <param name="values">The entries.</param>
    public static implicit operator InputMap<TValue>(Output<IDictionary<string, TValue>> values) => new(values.Apply(Inputs));

    /// <summary>An output of an immutable dictionary as a map.</summary>
    /// <param name="values">The entries.</param>
    public static implicit operator InputMap<TValue>(Output<ImmutableDictionary<string, TValue>> values) => new(values.Apply(Inputs));

    /// <summary>Enumerates the entries once the map is known; an unknown map has none.</summary>
    /// <param name="cancellationToken">Not used.</param>
    public async IAsyncEnumerator<Input<KeyValuePair<string, TValue>>> GetAsyncEnumerator(CancellationToken cancellationToken)
    {
        var data = await Resolve().DataTask.ConfigureAwait(false);
        foreach (var entry in data is { IsKnown: true, Value: { } known } ? known : [])
        {
            yield return entry;
        }
    }

    IEnumerator IEnumerable.GetEnumerator()
        => throw new NotSupportedException($"A {GetType().FullName} cannot be synchronously enumerated. Use GetAsyncEnumerator instead.");

    internal override bool TryGetPlain(out ImmutableDictionary<string, TValue> value)
    {
        value = null!;
        return false;
    }

    internal override object? ReadWith(ValueReader reader) => reader.ReadOutput(_entries);

    private protected override Output<ImmutableDictionary<string, TValue>> Resolve() => _entries.Apply(entries =>
        Combination.Of((ref all) =>
        {
            // A null dictionary converts to a map of no value at all.
            var values = ImmutableDictionary.CreateBuilder<string, TValue>();
            foreach (var (key, value) in entries ?? [])
            {
                values[key] = all.Take(value);
            }

            return entries is null ? null! : values.ToImmutable();
        }));

    private static ImmutableDictionary<string, Input<TValue>> With(ImmutableDictionary<string, Input<TValue>> entries, string key, Input<TValue> value)
        => entries.SetItem(key, entries.TryGetValue(key, out var earlier) ? Same(key, earlier, value) : value);

    private static Output<TValue> Same(string key, Input<TValue> earlier, Input<TValue> later)
        => Output.Tuple(earlier, later).Apply(both => EqualityComparer<TValue>.Default.Equals(both.Item1, both.Item2)
            ? both.Item2
            : throw new ArgumentException($"An element with the same key but a different value already exists. Key: '{key}'"));

    private static ImmutableDictionary<string, Input<TValue>> Inputs(IEnumerable<KeyValuePair<string, TValue>>? values)
    {
        if (values is null)
        {
            return null!;
        }

        var inputs = ImmutableDictionary.CreateBuilder<string, Input<TValue>>();
        foreach (var (key, value) in values)
        {
            inputs.Add(key, value);
        }

        return inputs.ToImmutable();
    }
}
