using System.Collections.Immutable;
using Pulumi.Serialization;

namespace Pulumi;

/// <summary>
/// A value that may come later, may be unknown in a preview and may be secret, together with the resources that it depends on.
/// </summary>
/// <typeparam name="T">Type of the value.</typeparam>
public sealed class Output<T> : IOutput, IResourceOutput
{
    // What still stands between a reader and _value. Null: nothing, the fields below are final.
    // A RawValue: conversion. A Task: its result. A TaskCompletionSource or NotAwaited: the registration of a resource.
    private volatile object? _source;
    private T _value = default!;
    private readonly ImmutableHashSet<Resource> _resources = NoResources;
    private bool _isKnown = true;
    private bool _isSecret;

    internal Output(T value, ImmutableHashSet<Resource> resources, bool isKnown, bool isSecret)
    {
        _value = value;
        _resources = resources;
        _isKnown = isKnown;
        _isSecret = isSecret;
    }

    internal Output(Task<OutputData<T>> data)
    {
        if (data.IsCompletedSuccessfully)
        {
            var known = data.Result;
            (_value, _resources, _isKnown, _isSecret) = (known.Value, known.Resources, known.IsKnown, known.IsSecret);
            return;
        }

        _source = data;
        TaskTracker.TrackIfRunning(data);
    }

    private Output(Resource owner)
    {
        _resources = owner.AsDependency;
        _source = NotAwaited;
    }

    /// <summary>An output that the registration of its resource will complete.</summary>
    internal static Output<T> Pending(Resource owner) => new(owner);

    private static ImmutableHashSet<Resource> NoResources => ImmutableHashSet<Resource>.Empty;

    // Shared by all outputs of T that nobody waits for yet; most never get a waiter, so no task is made for them.
    private static readonly object NotAwaited = new();

    /// <summary>An output of a task's result.</summary>
    /// <param name="value">The task; its failure fails the output.</param>
    public static Output<T> Create(Task<T> value) => Create(value, isSecret: false);

    internal static Output<T> Create(Task<T> value, bool isSecret)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.IsCompletedSuccessfully ? new(value.Result, NoResources, isKnown: true, isSecret) : new(LaterAsync(value, isSecret));

        static async Task<OutputData<T>> LaterAsync(Task<T> value, bool isSecret)
            => new(await value.ConfigureAwait(false), NoResources, isKnown: true, isSecret);
    }

    internal static Output<T> Failed(Exception exception) => new(Task.FromException<OutputData<T>>(exception));

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
            return Apply(value => Output.Create(func(value)));
        }

        if (!data.IsKnown)
        {
            return new(default!, data.Resources, isKnown: false, data.IsSecret);
        }

        try
        {
            return new(func(data.Value), data.Resources, isKnown: true, data.IsSecret);
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
    {
        return TryGet(out var data) ? Applied(data, func) : new(LaterAsync());

        async Task<OutputData<TResult>> LaterAsync()
        {
            var applied = Applied(await DataTask.ConfigureAwait(false), func);
            return await applied.DataTask.ConfigureAwait(false);
        }
    }

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
    internal Task<OutputData<T>> DataTask
    {
        get
        {
            if (TryGet(out var data))
            {
                return Task.FromResult(data);
            }

            lock (NotAwaited)
            {
                if (ReferenceEquals(_source, NotAwaited))
                {
                    _source = new TaskCompletionSource<OutputData<T>>();
                }
            }

            return _source switch
            {
                TaskCompletionSource<OutputData<T>> registration => registration.Task,
                Task<OutputData<T>> task => task,
                _ => Task.FromResult(Settled()),
            };
        }
    }

    /// <summary>Gives the data when the output is complete; false while it is pending or after it failed.</summary>
    internal bool TryGet(out OutputData<T> data)
    {
        switch (_source)
        {
            case null:
            case RawValue:
                data = Settled();
                return true;
            case Task<OutputData<T>> { IsCompletedSuccessfully: true } task:
                data = task.Result;
                return true;
            default:
                data = null!;
                return false;
        }
    }

    bool IOutput.TryGetBoxed(out OutputData<object?> data)
    {
        var complete = TryGet(out var typed);
        data = complete ? new(typed.Value, typed.Resources, typed.IsKnown, typed.IsSecret) : null!;
        return complete;
    }

    Output<object?> IOutput.ToObject() => this as Output<object?> ?? Apply<object?>(value => (object?)value);

    IResourceOutput IResourceOutput.NewPending(Resource owner) => new Output<T>(owner);

    void IResourceOutput.Resolve(RawOutput answer)
    {
        object? next = null;
        if (answer.Value is T typed)
        {
            _value = typed;
        }
        else if (answer.Value is not null)
        {
            next = new RawValue(answer.Value);
        }

        _isKnown = answer.IsKnown;
        _isSecret = answer.IsSecret;
        (Exchange(next) as TaskCompletionSource<OutputData<T>>)?.SetResult(Settled());
    }

    void IResourceOutput.Fail(Exception exception)
    {
        var failed = Task.FromException<OutputData<T>>(exception);
        (Exchange(failed) as TaskCompletionSource<OutputData<T>>)?.SetException(exception);
        TaskTracker.TrackIfRunning(failed);
    }

    internal Output<T> WithSecrecy(bool isSecret) => TryGet(out var data)
        ? new(data.Value, data.Resources, data.IsKnown, isSecret)
        : new(LaterAsync(isSecret));

    private async Task<OutputData<T>> LaterAsync(bool isSecret) => (await DataTask.ConfigureAwait(false)).WithSecrecy(isSecret);

    private object? Exchange(object? next)
    {
        lock (NotAwaited)
        {
            var previous = _source;
            _source = next;
            return previous;
        }
    }

    private OutputData<T> Settled()
    {
        if (_source is RawValue raw)
        {
            lock (raw)
            {
                if (_source is RawValue)
                {
                    _value = ValueConverter.For(typeof(T)).Convert(raw.Value) is T converted ? converted : default!;
                    _source = null;
                }
            }
        }

        return new(_value, _resources, _isKnown, _isSecret);
    }

    private static Output<TResult> Applied<TResult>(OutputData<T> data, Func<T, Output<TResult>?> func)
    {
        if (!data.IsKnown)
        {
            return new(default!, data.Resources, isKnown: false, data.IsSecret);
        }

        try
        {
            var inner = func(data.Value);
            return inner is null ? new(default!, data.Resources, isKnown: true, data.IsSecret) : inner.JoinedTo(data.Resources, data.IsSecret);
        }
        catch (Exception exception)
        {
            return Output<TResult>.Failed(exception);
        }
    }

    internal Output<T> JoinedTo(ImmutableHashSet<Resource> resources, bool isSecret)
    {
        if (resources.IsEmpty && !isSecret)
        {
            return this;
        }

        return TryGet(out var data) ? new(data.Value, data.Resources.With(resources), data.IsKnown, data.IsSecret || isSecret) : new(LaterAsync());

        async Task<OutputData<T>> LaterAsync()
        {
            var later = await DataTask.ConfigureAwait(false);
            return new(later.Value, later.Resources.With(resources), later.IsKnown, later.IsSecret || isSecret);
        }
    }

    /// <summary>An answer that waits for its first reader to be converted.</summary>
    private sealed record RawValue(object Value);
}
