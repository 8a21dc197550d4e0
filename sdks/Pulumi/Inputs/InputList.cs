using System.Collections;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Pulumi.Serialization;

namespace Pulumi;

/// <summary>A list argument: each element may be a plain value or an output, and so may the whole.</summary>
/// <typeparam name="T">Type of the elements.</typeparam>
public sealed class InputList<T> : Input<ImmutableArray<T>>, IEnumerable, IAsyncEnumerable<Input<T>>
{
    // An Input<T>[] while the length is known, which it nearly always is; else an Output<ImmutableArray<Input<T>>>.
    private object _items;

    /// <summary>Creates an empty list.</summary>
    public InputList()
        => _items = Array.Empty<Input<T>>();

    private InputList(Input<T>[] items)
        => _items = items;

    private InputList(Output<ImmutableArray<Input<T>>> items)
        => _items = items;

    /// <summary>Adds elements.</summary>
    /// <param name="inputs">The elements.</param>
    public void Add(params Input<T>[] inputs) => _items = Joined(inputs);

    /// <summary>Adds the elements of another list.</summary>
    /// <param name="inputs">The other list.</param>
    public void Add(InputList<T> inputs) => AddRange(inputs);

    /// <summary>Adds the elements of another list.</summary>
    /// <param name="inputs">The other list.</param>
    public void AddRange(InputList<T> inputs) => _items = Joined(inputs._items);

    /// <summary>A new list of the elements of both.</summary>
    /// <param name="other">The list whose elements come last.</param>
    public InputList<T> Concat(InputList<T> other)
        => Joined(other._items) switch { Input<T>[] items => new(items), var later => new((Output<ImmutableArray<Input<T>>>)later) };

    /// <summary>One element as a list.</summary>
    /// <param name="value">The element.</param>
    public static implicit operator InputList<T>(T value) => new([value]);

    /// <summary>One element as a list.</summary>
    /// <param name="value">The element.</param>
    public static implicit operator InputList<T>(Output<T> value) => new([value]);

    /// <summary>One element as a list.</summary>
    /// <param name="value">The element.</param>
    public static implicit operator InputList<T>(Input<T> value) => new([value]);

    /// <summary>An array as a list.</summary>
    /// <param name="values">The elements.</param>
    public static implicit operator InputList<T>(T[] values) => new(Inputs(values));

    /// <summary>An array as a list.</summary>
    /// <param name="values">The elements.</param>
    public static implicit operator InputList<T>(Output<T>[] values) => new(Inputs(values));

    /// <summary>An array as a list.</summary>
    /// <param name="values">The elements.</param>
    public static implicit operator InputList<T>(Input<T>[] values) => new([.. values ?? []]);

    /// <summary>A list of values as an input.</summary>
    /// <param name="values">The elements.</param>
    public static implicit operator InputList<T>(List<T> values) => new(Inputs(values));

    /// <summary>A list of outputs as an input.</summary>
    /// <param name="values">The elements.</param>
    public static implicit operator InputList<T>(List<Output<T>> values) => new(Inputs(values));

    /// <summary>A list of inputs as an input.</summary>
    /// <param name="values">The elements.</param>
    public static implicit operator InputList<T>(List<Input<T>> values) => new(values.ToArray());

    /// <summary>An immutable array as a list.</summary>
    /// <param name="values">The elements.</param>
    public static implicit operator InputList<T>(ImmutableArray<T> values) => new(Inputs(values));

    /// <summary>An immutable array as a list.</summary>
    /// <param name="values">The elements.</param>
    public static implicit operator InputList<T>(ImmutableArray<Output<T>> values) => new(Inputs(values));

    /// <summary>An immutable array as a list.</summary>
    /// <param name="values">The elements.</param>
    public static implicit operator InputList<T>(ImmutableArray<Input<T>> values) => new(values.IsDefault ? [] : values.ToArray());

    /// <summary>An output of an array as a list.</summary>
    /// <param name="values">The elements.</param>
    public static implicit operator InputList<T>(Output<T[]> values) => new(values.Apply(items => ImmutableArrays.Own(Inputs(items))));

    /// <summary>An output of a list as a list.</summary>
    /// <param name="values">The elements.</param>
    public static implicit operator InputList<T>(Output<List<T>> values) => new(values.Apply(items => ImmutableArrays.Own(Inputs(items))));

    /// <summary>An output of a sequence as a list.</summary>
    /// <param name="values">The elements.</param>
    public static implicit operator InputList<T>(Output<IEnumerable<T>> values) => new(values.Apply(items => ImmutableArrays.Own(Inputs(items))));

    /// <summary>An output of an immutable array as a list.</summary>
    /// <param name="values">The elements.</param>
    public static implicit operator InputList<T>(Output<ImmutableArray<T>> values)
        => new(values.Apply(items => ImmutableArrays.Own(Inputs(items))));

    /// <summary>Enumerates the elements once the list is known; an unknown list has none.</summary>
    /// <param name="cancellationToken">Not used.</param>
    public async IAsyncEnumerator<Input<T>> GetAsyncEnumerator(CancellationToken cancellationToken)
    {
        var data = await Resolve().DataTask.ConfigureAwait(false);
        foreach (var item in data.IsKnown ? data.As<ImmutableArray<T>>() : [])
        {
            yield return item;
        }
    }

    IEnumerator IEnumerable.GetEnumerator()
        => throw new NotSupportedException($"A {GetType().FullName} cannot be synchronously enumerated. Use GetAsyncEnumerator instead.");

    internal override bool TryGetPlain(out ImmutableArray<T> value)
    {
        value = default;
        return false;
    }

    internal override object? ReadWith(ValueReader reader)
        => _items is IOutput output ? reader.ReadOutput(output) : reader.ReadAt("id", _items);

    private protected override Output<ImmutableArray<T>> Resolve()
        => _items is Input<T>[] items ? Together(items) : ((Output<ImmutableArray<Input<T>>>)_items).Apply(items => Output.All(items));

    // Most lists hold nothing that has to be waited for: those make no closure.
    private static Output<ImmutableArray<T>> Together(Input<T>[] items)
    {
        var all = new Combination();
        var values = new T[items.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = all.Take(items[i]);
        }

        return all.IsPending ? Output.All(ImmutableArray.Create(items)) : new(all.Data(ImmutableArrays.Own(values)));
    }

    private object Joined(object other)
    {
        if (_items is Input<T>[] items && other is Input<T>[] more)
        {
            return more.Length == 0 ? items : (object)(Input<T>[])[.. items, .. more];
        }

        return Output.Tuple(Later(_items), Later(other)).Apply(both => both.Item1.AddRange(both.Item2));
    }

    private static Output<ImmutableArray<Input<T>>> Later(object items)
        => items as Output<ImmutableArray<Input<T>>> ?? Output.Create(ImmutableArray.Create((Input<T>[])items));

    // Nothing at all, be it null or an array that was never made, converts to an empty list.
    private static Input<T>[] Inputs(ImmutableArray<T> values) => values.IsDefault ? [] : Inputs(values.AsSpan());

    private static Input<T>[] Inputs(T[]? values) => Inputs(values.AsSpan());

    private static Input<T>[] Inputs(List<T>? values) => Inputs(CollectionsMarshal.AsSpan(values));

    private static Input<T>[] Inputs(ReadOnlySpan<T> values)
    {
        var inputs = new Input<T>[values.Length];
        for (var i = 0; i < inputs.Length; i++)
        {
            inputs[i] = values[i];
        }

        return inputs;
    }

    private static Input<T>[] Inputs(IEnumerable<T>? values) => Inputs((values ?? []).ToArray());

    private static Input<T>[] Inputs(IEnumerable<Output<T>>? values)
    {
        var outputs = (values ?? []).ToArray();
        var inputs = new Input<T>[outputs.Length];
        for (var i = 0; i < inputs.Length; i++)
        {
            inputs[i] = outputs[i];
        }

        return inputs;
    }
}
