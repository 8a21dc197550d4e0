using System.Collections.Immutable;
using Pulumi.Serialization;

namespace Pulumi;

/// <summary>
/// A value that may come later, may be unknown in a preview and may be secret, together with the resources that it depends on.
/// </summary>
/// <typeparam name="T">Type of the value.</typeparam>
public sealed class Output<T> : IOutput, IResourceOutput
{
    // What stands behind the output. An OutputData: it is complete. A Task: the task's result. A TaskCompletionSource or OutputSource.NotAwaited:
    // the registration of the resource that owns it.
    private volatile object _source;
    private readonly Resource? _owner;

    internal Output(T value, ImmutableHashSet<Resource> resources, bool isKnown, bool isSecret)
        : this(new OutputData(value, resources, isKnown, isSecret))
    {
    }

    internal Output(OutputData data) => _source = data;

    internal Output(Task<OutputData> data)
    {
        _source = data.IsCompletedSuccessfully ? data.Result : data;
        TaskTracker.TrackIfRunning(data);
    }

    private Output(Resource owner)
    {
        _owner = owner;
        _source = OutputSource.NotAwaited;
    }

    /// <summary>An output that the registration of its resource will complete.</summary>
    internal static Output<T> Pending(Resource owner) => new(owner);

    /// <summary>An output of a task's result.</summary>
    /// <param name="value">The task; its failure fails the output.</param>
    public static Output<T> Create(Task<T> value) => Create(value, isSecret: false);

    internal static Output<T> Create(Task<T> value, bool isSecret)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.IsCompletedSuccessfully ? new(Given(value.Result)) : new(LaterAsync());

        OutputData Given(T result) => new(result, ImmutableHashSet<Resource>.Empty, isKnown: true, isSecret);

        async Task<OutputData> LaterAsync() => Given(await value.ConfigureAwait(false));
    }

    internal static Output<T> Failed(Exception exception) => new(Task.FromException<OutputData>(exception));

    /// <summary>Runs an action on the value once it is known.</summary>
    /// <param name="func">The action; it is not run on an unknown value.</param>
    /// <returns>An output without a value that is complete when the action is.</returns>
    public Output<ValueTuple> Apply(Func<T, Task> func)
    {
        return Apply(value => Output<ValueTuple>.Create(RunAsync(value)));

        async Task<ValueTuple> RunAsync(T value)
        {
            await func(value).ConfigureAwait(false);
            return default;
        }
    }

    /// <summary>Transforms the value once it is known; secrecy and dependencies are kept.</summary>
    /// <typeparam name="TResult">Type of the result.</typeparam>
    /// <param name="func">The transformation; it is not run on an unknown value.</param>
    public Output<TResult> Apply<TResult>(Func<T, TResult> func)
    {
        if (!TryGet(out var data))
        {
            return ApplyLater(func);
        }

        if (!data.IsKnown)
        {
            return new(data.Unknown());
        }

        try
        {
            return new(data.With(func(data.As<T>())));
        }
        catch (Exception exception)
        {
            return Output<TResult>.Failed(exception);
        }
    }

    /// <summary>Transforms the value asynchronously once it is known; secrecy and dependencies are kept.</summary>
    /// <typeparam name="TResult">Type of the result.</typeparam>
    /// <param name="func">The transformation; it is not run on an unknown value.</param>
    public Output<TResult> Apply<TResult>(Func<T, Task<TResult>> func) => Apply(value => Output<TResult>.Create(func(value)));

    /// <summary>Transforms the value once it is known; secrecy and dependencies of both are kept.</summary>
    /// <typeparam name="TResult">Type of the result.</typeparam>
    /// <param name="func">The transformation; it is not run on an unknown value.</param>
    public Output<TResult> Apply<TResult>(Func<T, Input<TResult>?> func) => Apply(value => func(value).ToOutput());

    /// <summary>Transforms the value once it is known; secrecy and dependencies of both are kept.</summary>
    /// <typeparam name="TResult">Type of the result.</typeparam>
    /// <param name="func">The transformation; it is not run on an unknown value. Null stands for the default value.</param>
    public Output<TResult> Apply<TResult>(Func<T, Output<TResult>?> func)
        => TryGet(out var data) ? Applied(data, func) : ApplyLater(func);

    /// <summary>Transforms the value, as an object, once it is known.</summary>
    /// <typeparam name="TResult">Type of the result.</typeparam>
    /// <param name="func">The transformation; it is not run on an unknown value.</param>
    public Output<TResult> UntypedApply<TResult>(Func<object?, Output<TResult>> func) => Apply<TResult>(value => func(value));

    /// <summary>
    /// A text saying that an output is not its value, or an error when the environment variable PULUMI_ERROR_OUTPUT_STRING is true.
    /// </summary>
    /// <exception cref="InvalidOperationException">PULUMI_ERROR_OUTPUT_STRING is <c>true</c> or <c>1</c>.</exception>
    public override string ToString() => OutputInString.Describe();

    Task IOutput.Completion => DataTask;

    /// <summary>The data, as a task; complete already when the output is.</summary>
    internal Task<OutputData> DataTask
    {
        get
        {
            if (TryGet(out var data))
            {
                return Task.FromResult(data);
            }

            lock (OutputSource.NotAwaited)
            {
                if (ReferenceEquals(_source, OutputSource.NotAwaited))
                {
                    _source = new TaskCompletionSource<OutputData>();
                }
            }

            return _source switch
            {
                TaskCompletionSource<OutputData> registration => registration.Task,
                Task<OutputData> task => task,
                var complete => Task.FromResult(Settled((OutputData)complete)),
            };
        }
    }

    /// <summary>Gives the data when the output is complete; false while it is pending or after it failed.</summary>
    internal bool TryGet(out OutputData data)
    {
        switch (_source)
        {
            case OutputData complete:
                data = complete.IsRaw ? Settled(complete) : complete;
                return true;
            case Task<OutputData> { IsCompletedSuccessfully: true } task:
                data = task.Result;
                return true;
            default:
                data = null!;
                return false;
        }
    }

    bool IOutput.TryGet(out OutputData data) => TryGet(out data);

    Output<object?> IOutput.ToObject() => this as Output<object?> ?? (TryGet(out var data) ? new(data) : new(DataTask));

    IResourceOutput IResourceOutput.NewPending(Resource owner) => new Output<T>(owner);

    void IResourceOutput.Resolve(RawOutput answer)
    {
        var data = new OutputData(answer.Value, _owner!.AsDependency, answer.IsKnown, answer.IsSecret, isRaw: answer.Value is not (null or T));
        if (Exchange(data) is TaskCompletionSource<OutputData> awaited)
        {
            awaited.SetResult(Settled(data));
        }
    }

    void IResourceOutput.Fail(Exception exception)
    {
        var failed = Task.FromException<OutputData>(exception);
        (Exchange(failed) as TaskCompletionSource<OutputData>)?.SetException(exception);
        TaskTracker.TrackIfRunning(failed);
    }

    internal Output<T> WithSecrecy(bool isSecret)
        => TryGet(out var data)
            ? new(data.WithSecrecy(isSecret))
            : new(OutputSource.After(DataTask, later => Task.FromResult(later.WithSecrecy(isSecret))));

    internal Output<T> JoinedTo(ImmutableHashSet<Resource> resources, bool isSecret)
    {
        if (resources.IsEmpty && !isSecret)
        {
            return this;
        }

        return TryGet(out var data) ? new(data.JoinedTo(resources, isSecret)) : new(OutputSource.Join(DataTask, resources, isSecret));
    }

    // Methods of their own, so that closures are made only for outputs that are still to come.
    private Output<TResult> ApplyLater<TResult>(Func<T, TResult> func) => ApplyLater(value => Output.Create(func(value)));

    private Output<TResult> ApplyLater<TResult>(Func<T, Output<TResult>?> func) => new(OutputSource.After(DataTask, data => Applied(data, func).DataTask));

    private object Exchange(object next)
    {
        lock (OutputSource.NotAwaited)
        {
            var previous = _source;
            _source = next;
            return previous;
        }
    }

    private OutputData Settled(OutputData data)
    {
        if (!data.IsRaw)
        {
            return data;
        }

        var converted = data.With(ValueConverter.For(typeof(T)).Convert(data.Value) is T value ? value : default(T));
        _source = converted;
        return converted;
    }

    private static Output<TResult> Applied<TResult>(OutputData data, Func<T, Output<TResult>?> func)
    {
        if (!data.IsKnown)
        {
            return new(data.Unknown());
        }

        try
        {
            var inner = func(data.As<T>());
            return inner is null ? new(data.With(null)) : inner.JoinedTo(data.Resources, data.IsSecret);
        }
        catch (Exception exception)
        {
            return Output<TResult>.Failed(exception);
        }
    }
}
