using System.Runtime.CompilerServices;

namespace Pulumi;

/// <summary>
/// Builds the async methods on the way of a registration. The framework's builder keeps a method that has to wait in a generic class of the framework's,
/// a dozen methods of which are compiled at every start, anew for each such method; what this one keeps it in is compiled ahead with this assembly.
/// </summary>
/// <typeparam name="T">What the method returns.</typeparam>
internal struct ValueBuilder<T>
{
    private TaskCompletionSource<T>? _later;
    private Action? _resume;
    private T? _result;

    /// <summary>What the method returns at once or later.</summary>
    public readonly ValueTask<T> Task => _later is null ? new(_result!) : new(_later.Task);

    public static ValueBuilder<T> Create() => default;

    public readonly void Start<TMachine>(ref TMachine machine)
        where TMachine : IAsyncStateMachine
        => machine.MoveNext();

    public readonly void SetStateMachine(IAsyncStateMachine machine) => ArgumentNullException.ThrowIfNull(machine);

    public void SetResult(T result)
    {
        if (_later is null)
        {
            _result = result;
        }
        else
        {
            _later.SetResult(result);
        }
    }

    public void SetException(Exception exception) => (_later ??= new()).SetException(exception);

    public void AwaitOnCompleted<TAwaiter, TMachine>(ref TAwaiter awaiter, ref TMachine machine)
        where TAwaiter : INotifyCompletion
        where TMachine : IAsyncStateMachine
        => awaiter.OnCompleted(Resume(ref machine));

    public void AwaitUnsafeOnCompleted<TAwaiter, TMachine>(ref TAwaiter awaiter, ref TMachine machine)
        where TAwaiter : ICriticalNotifyCompletion
        where TMachine : IAsyncStateMachine
        => awaiter.UnsafeOnCompleted(Resume(ref machine));

    private Action Resume<TMachine>(ref TMachine machine)
        where TMachine : IAsyncStateMachine
    {
        if (_resume is null)
        {
            var waiting = new WaitingMachine<TMachine>(ExecutionContext.Capture());
            _later = new();
            _resume = waiting.Resume;

            // Last: this builder is a part of the machine, and the copy that goes on has to know what was set above.
            waiting.Machine = machine;
        }

        return _resume;
    }
}
