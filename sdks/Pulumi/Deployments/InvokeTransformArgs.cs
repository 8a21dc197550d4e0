using System.Collections.Immutable;

namespace Pulumi;

/// <summary>A call of a provider function, given to an <see cref="InvokeTransform"/>.</summary>
/// <param name="token">Token of the function.</param>
/// <param name="args">Its arguments by wire name.</param>
/// <param name="options">How it is called.</param>
public readonly struct InvokeTransformArgs(string token, ImmutableDictionary<string, object?> args, InvokeOptions options)
{
    /// <summary>Token of the function.</summary>
    public string Token { get; } = token;

    /// <summary>Arguments by wire name.</summary>
    public ImmutableDictionary<string, object?> Args { get; } = args;

    /// <summary>How it is called.</summary>
    public InvokeOptions Options { get; } = options;
}
