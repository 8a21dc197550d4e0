namespace Pulumi;

/// <summary>The work that a run has started and nobody awaits, with its failures.</summary>
internal sealed class TaskTracker
{
    private readonly Lock _gate = new();
    private readonly List<Failure> _failures = [];
    private int _tracked;
    private int _active;
    private TaskCompletionSource? _idle;

    /// <summary>Tracks work for the run that the calling code belongs to, if any.</summary>
    internal static void TrackIfRunning(Task task) => Run.Current?.Tasks.Track(task);

    internal void Track(Task task)
    {
        var order = Interlocked.Increment(ref _tracked);
        if (task.IsCompleted)
        {
            Note(task, order);
            return;
        }

        lock (_gate)
        {
            _active++;
        }

        _ = task.ContinueWith(Complete, order, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
    }

    /// <summary>Whether no work is under way.</summary>
    internal bool IsIdle() => Volatile.Read(ref _active) == 0;

    /// <summary>Completes when no work is under way.</summary>
    internal Task IdleAsync()
    {
        lock (_gate)
        {
            if (_active == 0)
            {
                return Task.CompletedTask;
            }

            _idle ??= new(TaskCreationOptions.RunContinuationsAsynchronously);
            return _idle.Task;
        }
    }

    /// <summary>The failures since the last time, in the order in which the work was started.</summary>
    internal Exception[] TakeFailures()
    {
        lock (_gate)
        {
            _failures.Sort(static (left, right) => left.Order.CompareTo(right.Order));
            Exception[] failures = [.. _failures.SelectMany(static failure => failure.Exceptions)];
            _failures.Clear();
            return failures;
        }
    }

    private void Note(Task task, int order)
    {
        if (task.Exception is { } failure)
        {
            lock (_gate)
            {
                _failures.Add(new(order, failure.InnerExceptions));
            }
        }
    }

    private void Complete(Task task, object? order)
    {
        Note(task, (int)order!);
        lock (_gate)
        {
            _active--;
            if (_active == 0)
            {
                _idle?.SetResult();
                _idle = null;
            }
        }
    }

    private sealed record Failure(int Order, IReadOnlyCollection<Exception> Exceptions);
}
