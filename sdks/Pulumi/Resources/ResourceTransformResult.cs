using System.Collections.Immutable;

namespace Pulumi;

/// <summary>What a <see cref="ResourceTransform"/> made of a resource.</summary>
/// <param name="args">Arguments by wire name.</param>
/// <param name="options">Options.</param>
public readonly struct ResourceTransformResult(ImmutableDictionary<string, object?> args, ResourceOptions options)
{
    /// <summary>Arguments by wire name.</summary>
    public ImmutableDictionary<string, object?> Args { get; } = args;

    /// <summary>Options.</summary>
    public ResourceOptions Options { get; } = options;
}
