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
        return all._pending is null ? new(value, all._resources, all._isKnown, all._isSecret) : new(LaterAsync(all._pending, read));
    }

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
        return data.Value;
    }

    private static async Task<OutputData<T>> LaterAsync<T>(List<Task> pending, Reader<T> read)
    {
        foreach (var task in pending)
        {
            await task.ConfigureAwait(false);
        }

        return await Of(read).DataTask.ConfigureAwait(false);
    }
}
