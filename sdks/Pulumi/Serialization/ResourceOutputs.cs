namespace Pulumi.Serialization;

/// <summary>
/// The outputs of one resource, each to be completed exactly once: those that its class declares as properties to be set, and those that were
/// read before the answer came. What nobody reads is never made.
/// </summary>
/// <param name="owner">The resource.</param>
/// <param name="plan">The plan of the resource's class.</param>
/// <param name="outputs">The outputs in the order of the plan.</param>
internal sealed class ResourceOutputs(Resource owner, ResourcePlan plan, IResourceOutput[] outputs)
{
    private readonly bool[] _isComplete = new bool[outputs.Length];
    private readonly Lock _gate = new();
    private Dictionary<string, IResourceOutput>? _read;
    private Outcome? _outcome;

    /// <summary>The output of a wire name, the same at every reading.</summary>
    internal Output<T> Read<T>(string name)
    {
        lock (_gate)
        {
            _read ??= new(StringComparer.Ordinal);
            if (_read.TryGetValue(name, out var known))
            {
                return (Output<T>)known;
            }

            var output = Output<T>.Pending(owner);
            _read.Add(name, output);
            _outcome?.Complete(name, output);
            return output;
        }
    }

    /// <summary>Completes all outputs: those that were not answered are unknown in a preview and the default value otherwise.</summary>
    internal void Resolve(List<KeyValuePair<string, RawOutput>> answer, bool isRestKnown)
    {
        foreach (var (name, value) in answer)
        {
            var index = plan.IndexOf(name);
            if (index >= 0 && !_isComplete[index])
            {
                _isComplete[index] = true;
                outputs[index].Resolve(value);
            }
        }

        Settle(new(answer, new(null, isRestKnown, IsSecret: false), null));
    }

    internal void Fail(Exception exception) => Settle(new([], null!, exception));

    private void Settle(Outcome outcome)
    {
        for (var i = 0; i < outputs.Length; i++)
        {
            if (!_isComplete[i])
            {
                _isComplete[i] = true;
                outcome.CompleteRest(outputs[i]);
            }
        }

        KeyValuePair<string, IResourceOutput>[] read;
        lock (_gate)
        {
            if (_outcome is not null)
            {
                return;
            }

            _outcome = outcome;
            read = _read is null ? [] : [.. _read];
        }

        // Outside the gate: completing an output runs whatever waits for it.
        foreach (var (name, output) in read)
        {
            outcome.Complete(name, output);
        }
    }

    private sealed class Outcome(List<KeyValuePair<string, RawOutput>> answer, RawOutput rest, Exception? failure)
    {
        internal void Complete(string name, IResourceOutput output)
        {
            foreach (var (known, value) in answer)
            {
                if (known == name)
                {
                    output.Resolve(value);
                    return;
                }
            }

            CompleteRest(output);
        }

        internal void CompleteRest(IResourceOutput output)
        {
            if (failure is null)
            {
                output.Resolve(rest);
            }
            else
            {
                output.Fail(failure);
            }
        }
    }
}
