using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Pulumi.Serialization;

namespace Pulumi.Testing;

/// <summary>The engine's side of a run under mocks.</summary>
internal sealed class MockMonitor(IMocks mocks, Run run)
{
    private readonly List<Noted> _resources = [];
    private readonly ConcurrentDictionary<string, MockAnswer> _answers = new(StringComparer.Ordinal);
    private int _lastOrder;

    /// <summary>The resources in the order in which they were declared, whichever thread registered them first.</summary>
    internal ImmutableArray<Resource> Resources()
    {
        lock (_resources)
        {
            _resources.Sort(static (left, right) => left.Order.CompareTo(right.Order));
            return [.. _resources.ConvertAll(static noted => noted.Resource)];
        }
    }

    /// <summary>The place of the resource that is declared next.</summary>
    internal int NextOrder() => Interlocked.Increment(ref _lastOrder);

    [AsyncMethodBuilder(typeof(ValueBuilder<>))]
    internal async ValueTask<MockAnswer> RegisterAsync(Resource resource, int order, MockRequest request)
    {
        Note(resource, order);
        var urn = UrnOf(resource, request.ParentUrn);
        return resource.GetResourceType() == Stack.TypeToken
            ? new(urn, "", [])
            : await AskAsync(resource, request, request.ImportId, urn).ConfigureAwait(false);
    }

    internal async ValueTask<MockAnswer> ReadAsync(Resource resource, int order, MockRequest request, string id)
    {
        var wanted = id.Length == 0 ? Unknowns.Sentinel : id;
        var answer = await AskAsync(resource, request, wanted, UrnOf(resource, request.ParentUrn)).ConfigureAwait(false);
        Note(resource, order);
        return answer with { Id = id };
    }

    /// <exception cref="InvalidOperationException">No resource of that URN was registered.</exception>
    internal MockAnswer StateOf(string urn)
        => _answers.TryGetValue(urn, out var answer) ? answer : throw new InvalidOperationException($"Unknown resource {urn}");

    internal async Task<RawOutput> CallAsync(string token, ImmutableDictionary<string, object> args, string provider)
    {
        var result = await mocks.CallAsync(new() { Token = token, Args = args, Provider = provider }).ConfigureAwait(false);
        var state = await MockState.ReadAsync(result).ConfigureAwait(false);
        var values = ImmutableDictionary.CreateBuilder<string, object?>();
        foreach (var (name, value) in state)
        {
            values[name] = value.Value;
        }

        return new(values.ToImmutable(), state.TrueForAll(entry => entry.Value.IsKnown), state.Exists(entry => entry.Value.IsSecret));
    }

    internal Task RegisterOutputsAsync(string urn, ImmutableDictionary<string, Output<object?>> outputs)
        => mocks.RegisterResourceOutputs(new(urn, outputs));

    [AsyncMethodBuilder(typeof(ValueBuilder<>))]
    private async ValueTask<MockAnswer> AskAsync(Resource resource, MockRequest request, string id, string urn)
    {
        var (givenId, state) = await mocks.NewResourceAsync(new()
        {
            Type = resource.GetResourceType(),
            Name = resource.GetResourceName(),
            Inputs = request.Inputs,
            Provider = request.Provider,
            Id = id,
        }).ConfigureAwait(false);
        var answer = new MockAnswer(urn, givenId ?? request.ImportId, await MockState.ReadAsync(state).ConfigureAwait(false));
        _answers[urn] = answer;
        return answer;
    }

    // Not what the engine does: like the official mock monitor, it keeps only the outermost type of the parent's path.
    private string UrnOf(Resource resource, string parentUrn)
    {
        var type = resource.GetResourceType();
        if (parentUrn.Length > 0)
        {
            var parentType = parentUrn.Split("::")[2];
            var outermost = parentType.IndexOf('$', StringComparison.Ordinal);
            type = $"{(outermost < 0 ? parentType : parentType[..outermost])}${type}";
        }

        return $"urn:pulumi:{run.StackName}::{run.ProjectName}::{type}::{resource.GetResourceName()}";
    }

    private void Note(Resource resource, int order)
    {
        lock (_resources)
        {
            _resources.Add(new(order, resource));
        }
    }

    private sealed record Noted(int Order, Resource Resource);
}
