using System.Collections.Immutable;

namespace Pulumi;

/// <summary>The resource that a <see cref="ResourceHook"/> is called for, and its values as far as the operation has them.</summary>
/// <param name="urn">URN.</param>
/// <param name="id">Id.</param>
/// <param name="name">Logical name.</param>
/// <param name="type">Type token.</param>
/// <param name="newInputs">Inputs after the operation.</param>
/// <param name="oldInputs">Inputs before it.</param>
/// <param name="newOutputs">Outputs after the operation.</param>
/// <param name="oldOutputs">Outputs before it.</param>
public class ResourceHookArgs(
    string urn,
    string id,
    string name,
    string type,
    ImmutableDictionary<string, object?>? newInputs = null,
    ImmutableDictionary<string, object?>? oldInputs = null,
    ImmutableDictionary<string, object?>? newOutputs = null,
    ImmutableDictionary<string, object?>? oldOutputs = null)
{
    /// <summary>URN.</summary>
    public string Urn { get; } = urn;

    /// <summary>Id.</summary>
    public string Id { get; } = id;

    /// <summary>Logical name.</summary>
    public string Name { get; } = name;

    /// <summary>Type token.</summary>
    public string Type { get; } = type;

    /// <summary>Inputs after the operation.</summary>
    public ImmutableDictionary<string, object?>? NewInputs { get; } = newInputs;

    /// <summary>Inputs before it.</summary>
    public ImmutableDictionary<string, object?>? OldInputs { get; } = oldInputs;

    /// <summary>Outputs after the operation.</summary>
    public ImmutableDictionary<string, object?>? NewOutputs { get; } = newOutputs;

    /// <summary>Outputs before it.</summary>
    public ImmutableDictionary<string, object?>? OldOutputs { get; } = oldOutputs;
}
