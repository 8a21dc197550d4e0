using System.Collections.Immutable;

namespace Pulumi;

/// <summary>The outputs of another stack.</summary>
public class StackReference : CustomResource
{
    /// <summary>Refers to a stack.</summary>
    /// <param name="name">Logical name, and full name of the stack unless the arguments give it.</param>
    /// <param name="args">Full name of the stack.</param>
    /// <param name="options">How it is managed.</param>
    public StackReference(string name, StackReferenceArgs? args = null, CustomResourceOptions? options = null)
        : base(
            "pulumi:pulumi:StackReference",
            name,
            new StackReferenceArgs { Name = args?.Name ?? name },
            CustomResourceOptions.Merge(options, new() { Id = args?.Name ?? name }))
    {
    }

    /// <summary>Full name of the stack.</summary>
    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    /// <summary>All its outputs; secret when any of them is.</summary>
    [Output("outputs")]
    public Output<ImmutableDictionary<string, object>> Outputs { get; private set; } = null!;

    /// <summary>Names of the outputs that are secret.</summary>
    [Output("secretOutputNames")]
    public Output<ImmutableArray<string>> SecretOutputNames { get; private set; } = null!;

    /// <summary>An output of the stack; null when it has none of that name.</summary>
    /// <param name="name">Name of the output.</param>
    public Output<object?> GetOutput(Input<string> name)
    {
        var value = Output.Tuple(name.ToOutput(), Outputs).Apply<object?>(both => both.Item2?.GetValueOrDefault(both.Item1));
        return WithItsOwnSecrecy(value, name);
    }

    /// <summary>An output of the stack; a stack without it fails the run.</summary>
    /// <param name="name">Name of the output.</param>
    public Output<object> RequireOutput(Input<string> name)
    {
        var value = Output.Tuple(name.ToOutput(), Outputs).Apply<object>(both => both.Item2.TryGetValue(both.Item1, out var found)
            ? found
            : throw new KeyNotFoundException($"Required output '{both.Item1}' does not exist on stack '{GetResourceName()}'."));
        return WithItsOwnSecrecy(value, name);
    }

    /// <summary>An output of the stack, told apart by whether it is secret; both are null when the stack has none of that name.</summary>
    /// <param name="name">Name of the output.</param>
    public async Task<StackReferenceOutputDetails> GetOutputDetailsAsync(string name)
    {
        var data = await GetOutput(name).DataTask.ConfigureAwait(false);
        return data.IsSecret ? new() { SecretValue = data.Value } : new() { Value = data.Value };
    }

    /// <summary>The plain value of an output; null when the stack has none of that name.</summary>
    /// <param name="name">Name of the output.</param>
    /// <exception cref="InvalidOperationException">The output is secret.</exception>
    public async Task<object?> GetValueAsync(Input<string> name)
    {
        var data = await GetOutput(name).DataTask.ConfigureAwait(false);
        return data.IsSecret
            ? throw new InvalidOperationException(
                "Cannot call 'GetOutputValueAsync' if the referenced stack has secret outputs. Use 'GetOutput' instead.")
            : data.Value;
    }

    /// <summary>The plain value of an output.</summary>
    /// <param name="name">Name of the output.</param>
    /// <exception cref="InvalidOperationException">The output is secret.</exception>
    /// <exception cref="KeyNotFoundException">The stack has no output of that name.</exception>
    public async Task<object> RequireValueAsync(Input<string> name)
    {
        var data = await RequireOutput(name).DataTask.ConfigureAwait(false);
        return data.IsSecret
            ? throw new InvalidOperationException(
                "Cannot call 'RequireOutputValueAsync' if the referenced stack has secret outputs. Use 'RequireOutput' instead.")
            : data.Value!;
    }

    // The dictionary of all outputs is secret as soon as one of them is; a single one need not be.
    private Output<T> WithItsOwnSecrecy<T>(Output<T> value, Input<string> name) => new(DecideAsync(value, name));

    private async Task<OutputData> DecideAsync<T>(Output<T> value, Input<string> name)
    {
        var data = await value.DataTask.ConfigureAwait(false);
        var wanted = await name.ToOutput().DataTask.ConfigureAwait(false);
        var secrets = await SecretOutputNames.DataTask.ConfigureAwait(false);
        var all = await Outputs.DataTask.ConfigureAwait(false);
        var isDecided = wanted.IsKnown && secrets.IsKnown;
        return data.WithSecrecy(isDecided ? secrets.As<ImmutableArray<string>>() is { IsDefault: false } names && names.Contains(wanted.As<string>()) : all.IsSecret);
    }
}
