using System.Collections.Concurrent;
using System.Collections.Immutable;
using Pulumi.Testing;

namespace BarberPro.Infra.Tests.Sdks.Core;

/// <summary>Mocks that note what they are told and answer with the inputs, unless a test says otherwise.</summary>
internal sealed class Recorder : IMocks
{
    private readonly ConcurrentQueue<MockResourceArgs> _resources = new();
    private readonly ConcurrentQueue<MockCallArgs> _calls = new();
    private readonly ConcurrentQueue<MockRegisterResourceOutputsRequest> _outputs = new();

    internal Func<MockResourceArgs, Task<(string?, object)>> Answer { get; init; }
        = args => Task.FromResult<(string?, object)>(($"{args.Name}-id", args.Inputs));

    internal Func<MockCallArgs, object> Result { get; init; } = _ => new Dictionary<string, object>();

    internal IReadOnlyCollection<MockResourceArgs> Resources => _resources;

    internal IReadOnlyCollection<MockCallArgs> Calls => _calls;

    internal IReadOnlyCollection<MockRegisterResourceOutputsRequest> Outputs => _outputs;

    internal MockResourceArgs this[string name] => _resources.Single(resource => resource.Name == name);

    /// <summary>Mocks whose resources have the same state, beside their inputs.</summary>
    internal static Recorder Answering(string? id, params (string Name, object Value)[] state) => new()
    {
        Answer = args => Task.FromResult<(string?, object)>((id, args.Inputs.SetItems(State(state)))),
    };

    public Task<(string? id, object state)> NewResourceAsync(MockResourceArgs args)
    {
        _resources.Enqueue(args);
        return Answer(args);
    }

    public Task<object> CallAsync(MockCallArgs args)
    {
        _calls.Enqueue(args);
        return Task.FromResult(Result(args));
    }

    public Task RegisterResourceOutputs(MockRegisterResourceOutputsRequest args)
    {
        _outputs.Enqueue(args);
        return Task.CompletedTask;
    }

    /// <summary>Results of a function by wire name.</summary>
    internal sealed class Results : Dictionary<string, object>;

    private static ImmutableDictionary<string, object> State((string Name, object Value)[] state)
        => state.ToImmutableDictionary(entry => entry.Name, entry => entry.Value);
}
