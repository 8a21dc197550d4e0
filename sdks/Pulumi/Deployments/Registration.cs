using System.Runtime.CompilerServices;
using Pulumi.Serialization;
using Pulumi.Testing;

namespace Pulumi;

/// <summary>The registration of one resource: it starts in the constructor and ends when the outputs are complete.</summary>
internal sealed class Registration(
    Run run, Resource resource, ResourceOutputs outputs, ResourceArgs args, ResourceOptions options, ProviderResource? provider)
{
    private readonly TaskCompletionSource _done = new();
    private ValueTask<HashSet<Resource>> _before;
    private int _order;

    internal void Start()
    {
        _order = run.Monitor.NextOrder();
        _before = Dependencies.ExpandAsync(options.ExplicitDependencies);
        run.Tasks.Track(_done.Task);
        run.Registrations.Add(this);
    }

    internal void Run() => _ = RunAsync().AsTask();

    [AsyncMethodBuilder(typeof(ValueBuilder<>))]
    private async ValueTask<bool> RunAsync()
    {
        try
        {
            var answer = await AnswerAsync().ConfigureAwait(false);
            var state = new List<KeyValuePair<string, RawOutput>>(answer.State.Count + 2)
            {
                new("urn", new(answer.Urn, IsKnown: true, IsSecret: false)),
                new("id", new(answer.Id, IsKnown: answer.Id.Length > 0, IsSecret: false)),
            };
            foreach (var property in answer.State)
            {
                state.Add(property);
            }

            outputs.Resolve(state, isRestKnown: !run.IsDryRun);
            _done.SetResult();
            return true;
        }
        catch (Exception exception)
        {
            outputs.Fail(exception);
            _done.SetException(exception);
            return false;
        }
    }

    [AsyncMethodBuilder(typeof(ValueBuilder<>))]
    private async ValueTask<MockAnswer> AnswerAsync()
    {
        if (options.Urn is not null)
        {
            return run.Monitor.StateOf(options.Urn);
        }

        if (options.Id is null)
        {
            return await run.Monitor.RegisterAsync(resource, _order, await RequestAsync().ConfigureAwait(false)).ConfigureAwait(false);
        }

        var id = await options.Id.ToOutput().DataTask.ConfigureAwait(false);
        if (id.IsKnown && string.IsNullOrEmpty(id.As<string>()))
        {
            return await run.Monitor.RegisterAsync(resource, _order, await RequestAsync().ConfigureAwait(false)).ConfigureAwait(false);
        }

        return resource is CustomResource
            ? await run.Monitor.ReadAsync(resource, _order, await RequestAsync().ConfigureAwait(false), id.IsKnown ? id.As<string>() : "").ConfigureAwait(false)
            : throw new ArgumentException("ResourceOptions.Id is only valid for a CustomResource");
    }

    [AsyncMethodBuilder(typeof(ValueBuilder<>))]
    private async ValueTask<MockRequest> RequestAsync()
    {
        foreach (var resource in await _before.ConfigureAwait(false))
        {
            _ = await resource.Urn.DataTask.ConfigureAwait(false);
        }

        var inputs = await Reading.OfAsync(resource, Own(args.Entries())).ConfigureAwait(false);
        var isStack = resource.GetResourceType() == Stack.TypeToken;
        var parent = isStack ? null : options.Parent ?? run.Stack;
        var parentUrn = parent is null ? "" : (await parent.Urn.DataTask.ConfigureAwait(false)).As<string>();
        var reference = provider is null ? "" : await provider.ReferenceAsync().ConfigureAwait(false);
        return new(inputs.Known(), parentUrn, reference, (options as CustomResourceOptions)?.ImportId ?? "");
    }

    // What the engine decides is never sent.
    private static KeyValuePair<string, object?>[] Own(KeyValuePair<string, object?>[] entries)
    {
        for (var i = 0; i < entries.Length; i++)
        {
            if (entries[i].Key is "id" or "urn")
            {
                entries[i] = new(entries[i].Key, null);
            }
        }

        return entries;
    }
}
