using System.Collections.Immutable;

namespace Pulumi;

/// <summary>A call of a provider function as an <see cref="InvokeTransform"/> changed it.</summary>
/// <param name="args">Arguments by wire name.</param>
/// <param name="options">How it is called.</param>
public readonly struct InvokeTransformResult(ImmutableDictionary<string, object?> args, InvokeOptions options)
{
    /// <summary>Arguments by wire name.</summary>
    public ImmutableDictionary<string, object?> Args { get; } = args;

    /// <summary>How it is called.</summary>
    public InvokeOptions Options { get; } = options;
}
