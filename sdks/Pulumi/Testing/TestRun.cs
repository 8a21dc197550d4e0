using System.Collections.Immutable;
using System.Reflection;

namespace Pulumi.Testing;

/// <summary>Runs programs under mocks.</summary>
internal static class TestRun
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(100);

    /// <summary>Runs a stack class.</summary>
    internal static Task<ImmutableArray<Resource>> OfStackAsync(IMocks mocks, TestOptions? options, Func<Stack> create)
        => RunAsync(mocks, options, () => Task.FromResult(create()));

    /// <summary>Runs a function inside a stack of its own, which is left out of the resources.</summary>
    internal static async Task<(ImmutableArray<Resource> Resources, IDictionary<string, object?> Outputs)> OfFunctionAsync(
        IMocks mocks, TestOptions? options, Func<Task<IDictionary<string, object?>>> create)
    {
        IDictionary<string, object?> outputs = new Dictionary<string, object?>();
        var resources = await RunAsync(mocks, options, CreateAsync).ConfigureAwait(false);
        return (resources.RemoveAll(resource => resource is TestStack), outputs);

        async Task<Stack> CreateAsync()
        {
            var stack = new TestStack();
            outputs = await create().ConfigureAwait(false);
            return stack;
        }
    }

    internal static TStack Create<TStack>()
        where TStack : Stack
        => (TStack)Activator.CreateInstance(typeof(TStack), BindingFlags.DoNotWrapExceptions, binder: null, args: null, culture: null)!;

    internal static TStack Resolve<TStack>(IServiceProvider serviceProvider)
        where TStack : Stack
    {
        ArgumentNullException.ThrowIfNull(serviceProvider);
        return serviceProvider.GetService(typeof(TStack)) as TStack ?? throw new InvalidOperationException(
            $"Failed to resolve instance of type {typeof(TStack)} from service provider. Register the type with the service provider before calling RunAsync.");
    }

    // Stays async: that is what confines the running deployment to this call and what it calls.
    private static async Task<ImmutableArray<Resource>> RunAsync(IMocks mocks, TestOptions? options, Func<Task<Stack>> create)
    {
        var run = new Run(mocks, options);
        run.Begin();
        try
        {
            var stack = await create().ConfigureAwait(false);
            stack.RegisterPropertyOutputs();

            // What is left is a moment's work of the other thread. Whoever really waits pays for the state machines of all callers, which are compiled then.
            run.Registrations.Help();
            _ = SpinWait.SpinUntil(run.Tasks.IsIdle, Patience);
        }
        catch (Exception exception)
        {
            run.Report(exception);
        }

        await run.Tasks.IdleAsync().ConfigureAwait(false);
        foreach (var failure in run.Tasks.TakeFailures())
        {
            run.Report(failure);
        }

        return run.Failure() is { } error ? throw error : run.Monitor.Resources();
    }
}
