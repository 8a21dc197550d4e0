namespace Pulumi;

/// <summary>The work that a run has started and nobody awaits, with its failures.</summary>
internal sealed class TaskTracker
{
    private readonly Lock _gate = new();
    private readonly List<Exception> _failures = [];
    private int _active;
    private TaskCompletionSource? _idle;

    /// <summary>Tracks work for the run that the calling code belongs to, if any.</summary>
    internal static void TrackIfRunning(Task task) => Run.Current?.Tasks.Track(task);

    internal void Track(Task task)
    {
        if (task.IsCompleted)
        {
            Note(task);
            return;
        }

        lock (_gate)
        {
            _active++;
        }

        _ = task.ContinueWith(Complete, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
    }

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

    /// <summary>The failures since the last time.</summary>
    internal Exception[] TakeFailures()
    {
        lock (_gate)
        {
            Exception[] failures = [.. _failures];
            _failures.Clear();
            return failures;
        }
    }

    private void Note(Task task)
    {
        if (task.Exception is { } failure)
        {
            lock (_gate)
            {
                _failures.AddRange(failure.InnerExceptions);
            }
        }
    }

    private void Complete(Task task)
    {
        Note(task);
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
}
