using System.Collections;
using System.Collections.Immutable;
using Pulumi.Serialization;

namespace Pulumi;

/// <summary>A list argument: each element may be a plain value or an output, and so may the whole.</summary>
/// <typeparam name="T">Type of the elements.</typeparam>
public sealed class InputList<T> : Input<ImmutableArray<T>>, IEnumerable, IAsyncEnumerable<Input<T>>
{
    private Output<ImmutableArray<Input<T>>> _items;

    /// <summary>Creates an empty list.</summary>
    public InputList()
        : this(ImmutableArray<Input<T>>.Empty)
    {
    }

    private InputList(ImmutableArray<Input<T>> items)
        : this(Output.Create(items))
    {
    }

    private InputList(Output<ImmutableArray<Input<T>>> items)
        : base(value: default)
        => _items = items;

    /// <summary>Adds elements.</summary>
    /// <param name="inputs">The elements.</param>
    public void Add(params Input<T>[] inputs) => _items = _items.Apply(items => items.AddRange(inputs));

    /// <summary>Adds the elements of another list.</summary>
    /// <param name="inputs">The other list.</param>
    public void Add(InputList<T> inputs) => AddRange(inputs);

    /// <summary>Adds the elements of another list.</summary>
    /// <param name="inputs">The other list.</param>
    public void AddRange(InputList<T> inputs) => _items = Joined(inputs);

    /// <summary>A new list of the elements of both.</summary>
    /// <param name="other">The list whose elements come last.</param>
    public InputList<T> Concat(InputList<T> other) => new(Joined(other));

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
    public static implicit operator InputList<T>(Input<T>[] values) => new(ImmutableArray.Create(values));

    /// <summary>A list of values as an input.</summary>
    /// <param name="values">The elements.</param>
    public static implicit operator InputList<T>(List<T> values) => new(Inputs(values));

    /// <summary>A list of outputs as an input.</summary>
    /// <param name="values">The elements.</param>
    public static implicit operator InputList<T>(List<Output<T>> values) => new(Inputs(values));

    /// <summary>A list of inputs as an input.</summary>
    /// <param name="values">The elements.</param>
    public static implicit operator InputList<T>(List<Input<T>> values) => new(ImmutableArray.CreateRange(values));

    /// <summary>An immutable array as a list.</summary>
    /// <param name="values">The elements.</param>
    public static implicit operator InputList<T>(ImmutableArray<T> values) => new(Inputs(values));

    /// <summary>An immutable array as a list.</summary>
    /// <param name="values">The elements.</param>
    public static implicit operator InputList<T>(ImmutableArray<Output<T>> values) => new(Inputs(values));

    /// <summary>An immutable array as a list.</summary>
    /// <param name="values">The elements.</param>
    public static implicit operator InputList<T>(ImmutableArray<Input<T>> values) => new(values);

    /// <summary>An output of an array as a list.</summary>
    /// <param name="values">The elements.</param>
    public static implicit operator InputList<T>(Output<T[]> values) => new(values.Apply(Inputs));

    /// <summary>An output of a list as a list.</summary>
    /// <param name="values">The elements.</param>
    public static implicit operator InputList<T>(Output<List<T>> values) => new(values.Apply(Inputs));

    /// <summary>An output of a sequence as a list.</summary>
    /// <param name="values">The elements.</param>
    public static implicit operator InputList<T>(Output<IEnumerable<T>> values) => new(values.Apply(Inputs));

    /// <summary>An output of an immutable array as a list.</summary>
    /// <param name="values">The elements.</param>
    public static implicit operator InputList<T>(Output<ImmutableArray<T>> values)
        => new(values.Apply(items => Inputs(items)));

    /// <summary>Enumerates the elements once the list is known; an unknown list has none.</summary>
    /// <param name="cancellationToken">Not used.</param>
    public async IAsyncEnumerator<Input<T>> GetAsyncEnumerator(CancellationToken cancellationToken)
    {
        var data = await Resolve().DataTask.ConfigureAwait(false);
        foreach (var item in data.IsKnown ? data.Value : [])
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

    internal override object? ReadWith(ValueReader reader) => reader.ReadOutput(_items);

    private protected override Output<ImmutableArray<T>> Resolve() => _items.Apply(items => Output.All(items));

    private Output<ImmutableArray<Input<T>>> Joined(InputList<T> other)
        => Output.Tuple(_items, other._items).Apply(both => both.Item1.AddRange(both.Item2));

    // Nothing at all, be it null or an array that was never made, converts to an empty list.
    private static ImmutableArray<Input<T>> Inputs(ImmutableArray<T> values) => Inputs(values.IsDefault ? [] : (IEnumerable<T>)values);

    private static ImmutableArray<Input<T>> Inputs(IEnumerable<T>? values)
    {
        var inputs = ImmutableArray.CreateBuilder<Input<T>>();
        foreach (var value in values ?? [])
        {
            inputs.Add(value);
        }

        return inputs.DrainToImmutable();
    }

    private static ImmutableArray<Input<T>> Inputs(IEnumerable<Output<T>>? values)
    {
        var inputs = ImmutableArray.CreateBuilder<Input<T>>();
        foreach (var value in values ?? [])
        {
            inputs.Add(value);
        }

        return inputs.DrainToImmutable();
    }
}
