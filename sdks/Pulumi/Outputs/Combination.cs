using System.Collections.Immutable;

namespace Pulumi;

/// <summary>Reads several outputs as one: known when all are, secret when any is, dependent on what any depends on.</summary>
internal struct Combination()
{
    private ImmutableHashSet<Resource> _resources = ImmutableHashSet<Resource>.Empty;
    private bool _isKnown = true;
    private bool _isSecret;
    private List<Task>? _pending;

    /// <summary>Reads a value out of the combined outputs. It may run twice, so it must do nothing else.</summary>
    internal delegate T Reader<T>(ref Combination all);

    internal static Output<T> Of<T>(Reader<T> read)
    {
        var all = new Combination();
        var value = read(ref all);
        return all._pending is null ? new(all.Data(value)) : Later(all._pending, read);
    }

    // A method of its own, so that its closure is made only for outputs that are still to come.
    private static Output<T> Later<T>(List<Task> pending, Reader<T> read) => new(OutputSource.AfterAll(pending, () => Of(read).DataTask));

    /// <summary>Whether something that was taken is still to come.</summary>
    internal readonly bool IsPending => _pending is not null;

    /// <summary>A value made of what was taken, none of which is still to come.</summary>
    internal readonly OutputData Data(object? value) => new(value, _resources, _isKnown, _isSecret);

    internal T Take<T>(Input<T>? input)
    {
        if (input is null)
        {
            return default!;
        }

        return input.TryGetPlain(out var value) ? value : Take((Output<T>)input);
    }

    internal T Take<T>(Output<T> output)
    {
        if (!output.TryGet(out var data))
        {
            (_pending ??= []).Add(output.DataTask);
            return default!;
        }

        _resources = _resources.With(data.Resources);
        _isKnown &= data.IsKnown;
        _isSecret |= data.IsSecret;
        return data.As<T>();
    }
}
