using System.Collections.Immutable;

namespace Pulumi;

/// <summary>A resource on its way through the engine, given to a <see cref="ResourceTransform"/>.</summary>
/// <param name="name">Logical name.</param>
/// <param name="type">Type token.</param>
/// <param name="custom">Whether a provider manages it.</param>
/// <param name="args">Arguments by wire name.</param>
/// <param name="options">Options.</param>
public readonly struct ResourceTransformArgs(string name, string type, bool custom, ImmutableDictionary<string, object?> args, ResourceOptions options)
{
    /// <summary>Logical name.</summary>
    public string Name { get; } = name;

    /// <summary>Type token.</summary>
    public string Type { get; } = type;

    /// <summary>Whether a provider manages it.</summary>
    public bool Custom { get; } = custom;

    /// <summary>Arguments by wire name.</summary>
    public ImmutableDictionary<string, object?> Args { get; } = args;

    /// <summary>Options.</summary>
    public ResourceOptions Options { get; } = options;
}
