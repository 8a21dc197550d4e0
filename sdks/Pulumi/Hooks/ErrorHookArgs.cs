using System.Collections.Immutable;

namespace Pulumi;

/// <summary>A failed operation, given to an <see cref="ErrorHook"/>.</summary>
/// <param name="urn">URN.</param>
/// <param name="id">Id.</param>
/// <param name="name">Logical name.</param>
/// <param name="type">Type token.</param>
/// <param name="newInputs">Inputs after the operation.</param>
/// <param name="oldInputs">Inputs before it.</param>
/// <param name="oldOutputs">Outputs before it.</param>
/// <param name="failedOperation">create, update or delete.</param>
/// <param name="errors">The errors so far, the newest first.</param>
public class ErrorHookArgs(
    string urn,
    string id,
    string name,
    string type,
    ImmutableDictionary<string, object?>? newInputs = null,
    ImmutableDictionary<string, object?>? oldInputs = null,
    ImmutableDictionary<string, object?>? oldOutputs = null,
    string failedOperation = "",
    IReadOnlyList<string>? errors = null)
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

    /// <summary>Outputs before it.</summary>
    public ImmutableDictionary<string, object?>? OldOutputs { get; } = oldOutputs;

    /// <summary>create, update or delete.</summary>
    public string FailedOperation { get; } = failedOperation;

    /// <summary>The errors so far, the newest first.</summary>
    public IReadOnlyList<string> Errors { get; } = errors ?? [];
}
