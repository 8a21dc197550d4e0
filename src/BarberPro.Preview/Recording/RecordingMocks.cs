using System.Collections.Immutable;
using BarberPro.Graph;
using BarberPro.Graph.Values;
using BarberPro.Preview.MockOutputs;
using BarberPro.Preview.Walking;
using Pulumi;
using Pulumi.Testing;
using Pulumi.Utilities;

namespace BarberPro.Preview.Recording;

/// <summary>Answers for the engine: notes each resource and makes up what the cloud would say of it.</summary>
internal sealed class RecordingMocks(Ledger ledger) : IMocks
{
    /// <inheritdoc />
    public Task<(string? id, object state)> NewResourceAsync(MockResourceArgs args)
    {
        var captured = ledger.Find(new ResourceKey(args.Type!, args.Name!))
            ?? throw new InvalidOperationException($"{args.Type} {args.Name} was registered out of the recorder's sight; the stack has to hand its options on to its base class");
        captured.Provider = ResourceKey.FromUrn(args.Provider);
        captured.Answered = true;
        var inputs = PlainValues.Inputs(args);
        captured.Walk = InputWalker.Walk(captured.Args, inputs);
        captured.Inputs = Masked(inputs, captured.Walk.Secrets);
        Locate(captured, inputs);
        if (captured.Resource is not CustomResource)
        {
            return Answer("", args.Inputs);
        }

        if (ledger.Options.IsPreview)
        {
            captured.Outputs = captured.Inputs;
            return Answer("", args.Inputs);
        }

        var mock = new MockResource(captured.Key.Type, captured.Key.Name, inputs, captured.Region, captured.Account);
        var shape = MockShapes.Of(mock.Type);
        var id = string.IsNullOrEmpty(args.Id) ? mock.Id(shape) : args.Id;
        var computed = mock.Outputs(shape, id);
        var secretOutputs = ((CustomResourceOptions)captured.Options).AdditionalSecretOutputs;
        captured.Answers = Merged(inputs, computed);
        captured.Outputs = Masked(Masked(captured.Answers, captured.Walk.Secrets), secretOutputs);
        return Answer(id, State(args.Inputs, computed, captured.Walk.Secrets, secretOutputs));
    }

    /// <inheritdoc />
    public Task<object> CallAsync(MockCallArgs args) =>
        throw new InvalidOperationException($"the program calls {args.Token}; expected no look-ups, since an offline run has nobody to ask");

    /// <inheritdoc />
    public async Task RegisterResourceOutputs(MockRegisterResourceOutputsRequest args)
    {
        var members = new List<GraphMember>(args.Outputs.Count);
        foreach (var (name, output) in args.Outputs)
        {
            var value = await OutputUtilities.GetIsKnownAsync(output).ConfigureAwait(false)
                ? await OutputUtilities.GetValueAsync(output).ConfigureAwait(false)
                : null;
            var secret = await Output.IsSecretAsync(output).ConfigureAwait(false);
            members.Add(new(name, secret ? GraphValue.Secret : PlainValues.Of(value)));
        }

        ledger.Register(ResourceKey.FromUrn(args.Urn), GraphValue.Map([.. members]));
    }

    private static Task<(string? id, object state)> Answer(string id, object state) => Task.FromResult<(string?, object)>((id, state));

    /// <summary>Region and account come from the provider's inputs; an AWS provider is in its own region.</summary>
    private void Locate(Captured captured, GraphValue inputs)
    {
        var provider = captured.Key.Type.StartsWith(ResourceNode.ProviderPrefix, StringComparison.Ordinal) ? captured : ledger.Find(captured.Provider);
        if (provider is null || !provider.Key.Type.StartsWith($"{ResourceNode.ProviderPrefix}aws", StringComparison.Ordinal))
        {
            return;
        }

        captured.Region = inputs["region"]?.Text ?? provider.Inputs["region"]?.Text;
        captured.Account = FirstOf(provider.Inputs["allowedAccountIds"]);
    }

    /// <summary>The first of a list, which a provider is sent as JSON in a string.</summary>
    private static string? FirstOf(GraphValue? list)
    {
        var items = (list?.Text is { } text ? CanonicalJson.TryParseDocument(text) : list)?.Items ?? [];
        return items.IsEmpty ? null : items[0].Text;
    }

    private static GraphValue Masked(GraphValue value, IReadOnlyList<string> secrets)
    {
        foreach (var path in secrets)
        {
            value = ValuePath.Mask(value, path);
        }

        return value;
    }

    private static GraphValue Merged(GraphValue inputs, Dictionary<string, object> computed)
    {
        var members = new List<GraphMember>(inputs.Members.Length + computed.Count);
        foreach (var (name, value) in computed)
        {
            members.Add(new(name, PlainValues.Of(value)));
        }

        foreach (var member in inputs.Members)
        {
            if (!computed.ContainsKey(member.Name))
            {
                members.Add(member);
            }
        }

        return GraphValue.Map([.. members]);
    }

    /// <summary>
    /// The state that fills the resource's outputs: inputs come back, secrets as secrets. An engine does the same; the
    /// mock monitor alone would show them plainly to whatever uses them.
    /// </summary>
    private static Dictionary<string, object> State(
        ImmutableDictionary<string, object> inputs, Dictionary<string, object> computed, IReadOnlyList<string> secrets, List<string> secretOutputs)
    {
        var state = new Dictionary<string, object>(inputs.Count + computed.Count, StringComparer.Ordinal);
        foreach (var (name, value) in inputs)
        {
            state[name] = value;
        }

        foreach (var (name, value) in computed)
        {
            state[name] = value;
        }

        foreach (var path in secrets)
        {
            Wrap(state, path.Split('.', '[')[0]);
        }

        foreach (var name in secretOutputs)
        {
            Wrap(state, name);
        }

        return state;
    }

    private static void Wrap(Dictionary<string, object> state, string name)
    {
        if (state.TryGetValue(name, out var value) && value is not Output<object>)
        {
            state[name] = Output.CreateSecret(value);
        }
    }
}
