using System.Collections.Immutable;
using Pulumi.Testing;

namespace Pulumi;

/// <summary>Runs a program. This core has no engine: it runs programs under mocks, and says so when asked for more.</summary>
public sealed class Deployment
{
    // Nobody makes one: like the official class, it is used through its static members and through Instance.
    internal Deployment()
    {
    }

    /// <summary>The run that the calling code belongs to.</summary>
    /// <exception cref="InvalidOperationException">The code is not part of a run.</exception>
    public static DeploymentInstance Instance => Current.Instance;

    internal static Run Current => Run.Current ?? throw new InvalidOperationException("Trying to acquire Deployment.Instance before 'Run' was called.");

    /// <summary>Whether the engine can call back to change function calls.</summary>
    public Task<bool> MonitorSupportsInvokeTransforms() => Task.FromResult(true);

    /// <summary>Whether the engine can call back hooks.</summary>
    public Task<bool> MonitorSupportsResourceHooks() => Task.FromResult(true);

    /// <summary>Registers a function that changes function calls; it does not run under mocks.</summary>
    /// <param name="transform">The function.</param>
    public void RegisterInvokeTransform(InvokeTransform transform) => Instance.RegisterInvokeTransform(transform);

    /// <summary>Completes when everything registered so far is answered.</summary>
    public Task AwaitPendingRegistrations() => Current.Tasks.IdleAsync();

    /// <summary>Asks for a version of the engine; every one will do under mocks.</summary>
    /// <param name="pulumiVersionRange">Accepted versions, as a range of semantic versions.</param>
    public static Task RequirePulumiVersionAsync(string pulumiVersionRange)
    {
        _ = Current;
        return Task.CompletedTask;
    }

    /// <summary>Runs a program against the engine.</summary>
    /// <param name="action">Creates the resources.</param>
    /// <returns>The exit code.</returns>
    public static Task<int> RunAsync(Action action) => MissingEngine.RefuseAsync();

    /// <summary>Runs a program against the engine.</summary>
    /// <param name="func">Creates the resources and gives the stack's outputs.</param>
    /// <returns>The exit code.</returns>
    public static Task<int> RunAsync(Func<IDictionary<string, object?>> func) => MissingEngine.RefuseAsync();

    /// <summary>Runs a program against the engine.</summary>
    /// <param name="func">Creates the resources.</param>
    /// <returns>The exit code.</returns>
    public static Task<int> RunAsync(Func<Task> func) => MissingEngine.RefuseAsync();

    /// <summary>Runs a program against the engine.</summary>
    /// <param name="func">Creates the resources and gives the stack's outputs.</param>
    /// <param name="options">How the stack is managed.</param>
    /// <returns>The exit code.</returns>
    public static Task<int> RunAsync(Func<Task<IDictionary<string, object?>>> func, StackOptions? options = null) => MissingEngine.RefuseAsync();

    /// <summary>Runs a stack against the engine.</summary>
    /// <typeparam name="TStack">The stack.</typeparam>
    /// <returns>The exit code.</returns>
    public static Task<int> RunAsync<TStack>()
        where TStack : Stack, new()
        => MissingEngine.RefuseAsync();

    /// <summary>Runs a stack against the engine.</summary>
    /// <typeparam name="TStack">The stack.</typeparam>
    /// <param name="serviceProvider">Makes the stack.</param>
    /// <returns>The exit code.</returns>
    public static Task<int> RunAsync<TStack>(IServiceProvider serviceProvider)
        where TStack : Stack
        => MissingEngine.RefuseAsync();

    /// <summary>Runs a stack under mocks.</summary>
    /// <typeparam name="TStack">The stack.</typeparam>
    /// <param name="mocks">Stand in for the engine and the providers.</param>
    /// <param name="serviceProvider">Makes the stack.</param>
    /// <param name="options">What the program sees around it.</param>
    /// <returns>The resources in the order of their registration, the stack first.</returns>
    /// <exception cref="RunException">The run had one error.</exception>
    /// <exception cref="AggregateException">The run had several errors.</exception>
    public static Task<ImmutableArray<Resource>> TestWithServiceProviderAsync<TStack>(
        IMocks mocks, IServiceProvider serviceProvider, TestOptions? options = null)
        where TStack : Stack
        => TestRun.OfStackAsync(mocks, options, () => TestRun.Resolve<TStack>(serviceProvider));

    /// <summary>Runs a stack under mocks.</summary>
    /// <typeparam name="TStack">The stack.</typeparam>
    /// <param name="mocks">Stand in for the engine and the providers.</param>
    /// <param name="options">What the program sees around it.</param>
    /// <returns>The resources in the order of their registration, the stack first.</returns>
    /// <exception cref="RunException">The run had one error.</exception>
    /// <exception cref="AggregateException">The run had several errors.</exception>
    public static Task<ImmutableArray<Resource>> TestAsync<TStack>(IMocks mocks, TestOptions? options = null)
        where TStack : Stack, new()
        => TestRun.OfStackAsync(mocks, options, TestRun.Create<TStack>);

    /// <summary>Runs a function under mocks.</summary>
    /// <param name="testMocks">Stand in for the engine and the providers.</param>
    /// <param name="testOptions">What the program sees around it.</param>
    /// <param name="createResources">Creates the resources and gives the stack's outputs.</param>
    /// <returns>The resources in the order of their registration, without the stack, and the outputs.</returns>
    /// <exception cref="RunException">The run had one error.</exception>
    /// <exception cref="AggregateException">The run had several errors.</exception>
    public static Task<(ImmutableArray<Resource> Resources, IDictionary<string, object?> Outputs)> TestAsync(
        IMocks testMocks, TestOptions testOptions, Func<Task<IDictionary<string, object?>>> createResources)
        => TestRun.OfFunctionAsync(testMocks, testOptions, createResources);

    /// <summary>Runs a function under mocks.</summary>
    /// <param name="testMocks">Stand in for the engine and the providers.</param>
    /// <param name="testOptions">What the program sees around it.</param>
    /// <param name="createResources">Creates the resources and gives the stack's outputs.</param>
    /// <returns>The resources in the order of their registration, without the stack, and the outputs.</returns>
    /// <exception cref="RunException">The run had one error.</exception>
    /// <exception cref="AggregateException">The run had several errors.</exception>
    public static Task<(ImmutableArray<Resource> Resources, IDictionary<string, object?> Outputs)> TestAsync(
        IMocks testMocks, TestOptions testOptions, Func<IDictionary<string, object?>> createResources)
        => TestRun.OfFunctionAsync(testMocks, testOptions, () => Task.FromResult(createResources()));

    /// <summary>Runs a function under mocks.</summary>
    /// <param name="testMocks">Stand in for the engine and the providers.</param>
    /// <param name="testOptions">What the program sees around it.</param>
    /// <param name="createResources">Creates the resources.</param>
    /// <returns>The resources in the order of their registration, without the stack.</returns>
    /// <exception cref="RunException">The run had one error.</exception>
    /// <exception cref="AggregateException">The run had several errors.</exception>
    public static async Task<ImmutableArray<Resource>> TestAsync(IMocks testMocks, TestOptions testOptions, Func<Task> createResources)
    {
        var (resources, _) = await TestRun.OfFunctionAsync(testMocks, testOptions, CreateAsync).ConfigureAwait(false);
        return resources;

        async Task<IDictionary<string, object?>> CreateAsync()
        {
            await createResources().ConfigureAwait(false);
            return new Dictionary<string, object?>();
        }
    }

    /// <summary>Runs a function under mocks.</summary>
    /// <param name="testMocks">Stand in for the engine and the providers.</param>
    /// <param name="testOptions">What the program sees around it.</param>
    /// <param name="createResources">Creates the resources.</param>
    /// <returns>The resources in the order of their registration, without the stack.</returns>
    /// <exception cref="RunException">The run had one error.</exception>
    /// <exception cref="AggregateException">The run had several errors.</exception>
    public static Task<ImmutableArray<Resource>> TestAsync(IMocks testMocks, TestOptions testOptions, Action createResources)
        => TestAsync(testMocks, testOptions, () =>
        {
            createResources();
            return Task.CompletedTask;
        });
}
