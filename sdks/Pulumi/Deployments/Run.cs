using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using Pulumi.Serialization;
using Pulumi.Testing;

namespace Pulumi;

/// <summary>One run of a program: what it sees around it, what it started and what went wrong.</summary>
internal sealed class Run
{
    // Language hosts take this exit code for "the user has been told already".
    private const int ToldTheUser = 32;

    private static readonly AsyncLocal<Run?> Running = new();

    private readonly string? _rootDirectory;
    private readonly List<string> _errors = [];
    private Stack? _stack;

    internal Run(IMocks mocks, TestOptions? options)
    {
        ProjectName = options?.ProjectName ?? "project";
        StackName = options?.StackName ?? "stack";
        OrganizationName = options?.OrganizationName ?? "organization";
        IsDryRun = options?.IsPreview ?? true;
        _rootDirectory = options?.RootDirectory;
        Instance = new(this);
        Monitor = new(mocks, this);
    }

    /// <summary>The run that the calling code belongs to, if any.</summary>
    internal static Run? Current => Running.Value;

    internal DeploymentInstance Instance { get; }

    internal MockMonitor Monitor { get; }

    internal TaskTracker Tasks { get; } = new();

    internal RegistrationQueue Registrations { get; } = new();

    internal ConfigValues Config { get; } = ConfigValues.FromEnvironment();

    /// <summary>Hooks are accepted and never called, so there is nothing to wait for.</summary>
    internal Task HookRegistration { get; } = Task.CompletedTask;

    internal string ProjectName { get; }

    internal string StackName { get; }

    internal string OrganizationName { get; }

    internal bool IsDryRun { get; }

    internal string RootDirectory => _rootDirectory
        ?? throw new InvalidOperationException("Deployment does not support root directory: set TestOptions.RootDirectory.");

    internal Stack Stack
    {
        get => _stack ?? throw new InvalidOperationException("Trying to acquire Deployment.Stack before 'Run' was called.");
        set => _stack = value;
    }

    /// <summary>Makes this the run of the calling code and of what it calls.</summary>
    /// <exception cref="InvalidOperationException">The code belongs to another run already.</exception>
    internal void Begin() => Running.Value = Running.Value is null
        ? this
        : throw new InvalidOperationException("Deployment.Instance should only be set once at the beginning of a 'Run' call.");

    internal void LogError(string message)
    {
        lock (_errors)
        {
            _errors.Add(message);
        }
    }

    /// <summary>Notes an exception that ended a part of the program.</summary>
    internal void Report(Exception exception)
    {
        Environment.ExitCode = ToldTheUser;
        LogError(exception switch
        {
            RunException => exception.Message,
            ResourceException { HideStack: true } => exception.Message,
            ResourceException => exception.ToString(),
            _ => $"Running program '{Assembly.GetEntryAssembly()?.Location}' failed with an unhandled exception:\n{exception}",
        });
    }

    /// <summary>What the run ends with: nothing, one error or all of them.</summary>
    internal Exception? Failure()
    {
        lock (_errors)
        {
            return _errors.Count switch
            {
                0 => null,
                1 => new RunException(_errors[0]),
                _ => new AggregateException(_errors.Select(error => new RunException(error))),
            };
        }
    }

    internal void RegisterOutputs(Resource component, Output<IDictionary<string, object?>> outputs)
        => Tasks.Track(RegisterOutputsAsync(component, outputs).AsTask());

    [AsyncMethodBuilder(typeof(ValueBuilder<>))]
    private async ValueTask<bool> RegisterOutputsAsync(Resource component, Output<IDictionary<string, object?>> outputs)
    {
        var urn = await component.Urn.DataTask.ConfigureAwait(false);
        var values = await outputs.DataTask.ConfigureAwait(false);
        var reading = await Reading.OfAsync("monitor.registerResourceOutputs(...)", values.IsKnown ? [.. values.As<IDictionary<string, object?>>()] : []).ConfigureAwait(false);
        var registered = ImmutableDictionary.CreateBuilder<string, Output<object?>>();
        foreach (var (name, value) in reading.Properties)
        {
            registered[name] = new(value.Value, ImmutableHashSet<Resource>.Empty, value.IsKnown, value.IsSecret);
        }

        await Monitor.RegisterOutputsAsync(urn.As<string>(), registered.ToImmutable()).ConfigureAwait(false);
        return true;
    }
}
