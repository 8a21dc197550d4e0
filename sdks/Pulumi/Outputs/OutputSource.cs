using System.Collections.Immutable;

namespace Pulumi;

/// <summary>What outputs of all types of values share.</summary>
/// <remarks>
/// Continuations instead of async methods: the state machine of an async method, with all that it is run by, is compiled at every start once it
/// really has to wait, and anew for each type that it is generic over.
/// </remarks>
internal static class OutputSource
{
    /// <summary>
    /// Stands in outputs of resources that nobody waits for yet, and is the lock under which it is replaced. Most outputs never get a waiter, so no
    /// task is made for them.
    /// </summary>
    internal static readonly object NotAwaited = new();

    /// <summary>What comes of data once it is there; a failure comes through.</summary>
    internal static Task<OutputData> After(Task<OutputData> task, Func<OutputData, Task<OutputData>> next)
        => task.ContinueWith(
            static (done, next) => done.IsCompletedSuccessfully ? ((Func<OutputData, Task<OutputData>>)next!)(done.Result) : done,
            next,
            CancellationToken.None,
            TaskContinuationOptions.ExecuteSynchronously,
            TaskScheduler.Default).Unwrap();

    /// <summary>What comes of several outputs once all of them are there; the first failure comes through.</summary>
    internal static Task<OutputData> AfterAll(List<Task> tasks, Func<Task<OutputData>> next)
        => Task.WhenAll(tasks).ContinueWith(
            static (done, next) => done.IsCompletedSuccessfully
                ? ((Func<Task<OutputData>>)next!)()
                : Task.FromException<OutputData>(done.Exception?.InnerException ?? new TaskCanceledException(done)),
            next,
            CancellationToken.None,
            TaskContinuationOptions.ExecuteSynchronously,
            TaskScheduler.Default).Unwrap();

    internal static Task<OutputData> Join(Task<OutputData> task, ImmutableHashSet<Resource> resources, bool isSecret)
        => After(task, data => Task.FromResult(data.JoinedTo(resources, isSecret)));
}
