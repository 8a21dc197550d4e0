using System.Collections;
using System.Collections.Immutable;
using Pulumi.Serialization;

namespace Pulumi;

/// <summary>A map argument: each value may be a plain value or an output, and so may the whole.</summary>
/// <typeparam name="TValue">Type of the values.</typeparam>
public sealed class InputMap<TValue> : Input<ImmutableDictionary<string, TValue>>, IEnumerable, IAsyncEnumerable<Input<KeyValuePair<string, TValue>>>
{
    // A Dictionary<string, IInput> while the keys are known, which they nearly always are, one type for all types of values; else an
    // Output<ImmutableDictionary<string, Input<TValue>>>. Null for a map made of no dictionary at all.
    private object? _entries;

    /// <summary>Creates an empty map.</summary>
    public InputMap()
        => _entries = new Dictionary<string, IInput>(StringComparer.Ordinal);

    private InputMap(object? entries)
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
    public void Add(string key, Input<TValue> value)
    {
        if (_entries is Dictionary<string, IInput> entries)
        {
            Put(entries, key, value);
        }
        else
        {
            _entries = Later(_entries).Apply(later => With(later, key, value));
        }
    }

    /// <summary>Adds the entries of another map; a key that both have with different values fails the run.</summary>
    /// <param name="values">The other map.</param>
    public void Add(InputMap<TValue> values) => AddRange(values);

    /// <summary>Adds the entries of another map; a key that both have with different values fails the run.</summary>
    /// <param name="values">The other map.</param>
    public void AddRange(InputMap<TValue> values)
    {
        if (_entries is Dictionary<string, IInput> entries && values._entries is Dictionary<string, IInput> more)
        {
            foreach (var (key, value) in more)
            {
                Put(entries, key, (Input<TValue>)value);
            }

            return;
        }

        _entries = Output.Tuple(Later(_entries), Later(values._entries)).Apply(both =>
        {
            var joined = both.Item1;
            foreach (var (key, value) in both.Item2)
            {
                joined = With(joined, key, value);
            }

            return joined;
        });
    }

    /// <summary>A new map of the entries of both; where both have a key, the second wins.</summary>
    /// <param name="first">The map that gives way.</param>
    /// <param name="second">The map that wins.</param>
    public static InputMap<TValue> Merge(InputMap<TValue> first, InputMap<TValue> second)
    {
        if (first._entries is Dictionary<string, IInput> entries && second._entries is Dictionary<string, IInput> more)
        {
            var merged = new Dictionary<string, IInput>(entries, StringComparer.Ordinal);
            foreach (var (key, value) in more)
            {
                merged[key] = value;
            }

            return new(merged);
        }

        return new(Output.Tuple(Later(first._entries), Later(second._entries)).Apply(both => both.Item1.SetItems(both.Item2)));
    }

    /// <summary>A dictionary as a map.</summary>
    /// <param name="values">The entries.</param>
    public static implicit operator InputMap<TValue>(Dictionary<string, TValue> values) => new(Entries(values));

    /// <summary>An immutable dictionary as a map.</summary>
    /// <param name="values">The entries.</param>
    public static implicit operator InputMap<TValue>(ImmutableDictionary<string, TValue> values) => new(Entries(values));

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
        foreach (var entry in data is { IsKnown: true, Value: ImmutableDictionary<string, TValue> known } ? known : [])
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

    internal override object? ReadWith(ValueReader reader)
        => _entries is IOutput output ? reader.ReadOutput(output) : reader.ReadAt("id", _entries);

    private protected override Output<ImmutableDictionary<string, TValue>> Resolve() => _entries switch
    {
        Dictionary<string, IInput> entries => Together(entries),
        var later => Later(later).Apply(entries => Together(entries)),
    };

    private static Output<ImmutableDictionary<string, TValue>> Together(IEnumerable<KeyValuePair<string, IInput>> entries) =>
        Combination.Of((ref all) =>
        {
            var values = ImmutableDictionary.CreateBuilder<string, TValue>();
            foreach (var (key, value) in entries)
            {
                values[key] = all.Take((Input<TValue>)value);
            }

            return values.ToImmutable();
        });

    // A null dictionary converts to a map of no value at all.
    private static Output<ImmutableDictionary<string, TValue>> Together(ImmutableDictionary<string, Input<TValue>>? entries) => entries is null
        ? Output.Create(default(ImmutableDictionary<string, TValue>)!)
        : Together(entries.Select(entry => new KeyValuePair<string, IInput>(entry.Key, entry.Value)));

    private static Output<ImmutableDictionary<string, Input<TValue>>> Later(object? entries) => entries switch
    {
        Output<ImmutableDictionary<string, Input<TValue>>> later => later,
        Dictionary<string, IInput> known => Output.Create(known.ToImmutableDictionary(entry => entry.Key, entry => (Input<TValue>)entry.Value)),
        _ => Output.Create(default(ImmutableDictionary<string, Input<TValue>>)!),
    };

    private static void Put(Dictionary<string, IInput> entries, string key, Input<TValue> value)
        => entries[key] = entries.TryGetValue(key, out var earlier) ? (Input<TValue>)Same(key, (Input<TValue>)earlier, value) : value;

    private static ImmutableDictionary<string, Input<TValue>> With(ImmutableDictionary<string, Input<TValue>> entries, string key, Input<TValue> value)
        => entries.SetItem(key, entries.TryGetValue(key, out var earlier) ? Same(key, earlier, value) : value);

    private static Output<TValue> Same(string key, Input<TValue> earlier, Input<TValue> later)
        => Output.Tuple(earlier, later).Apply(both => EqualityComparer<TValue>.Default.Equals(both.Item1, both.Item2)
            ? both.Item2
            : throw new ArgumentException($"An element with the same key but a different value already exists. Key: '{key}'"));

    private static Dictionary<string, IInput>? Entries(IEnumerable<KeyValuePair<string, TValue>>? values)
    {
        if (values is null)
        {
            return null;
        }

        var entries = new Dictionary<string, IInput>(StringComparer.Ordinal);
        foreach (var (key, value) in values)
        {
            entries.Add(key, (Input<TValue>)value);
        }

        return entries;
    }

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
