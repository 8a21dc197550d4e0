using System.Collections.Immutable;
using BarberPro.Graph.Values;

namespace BarberPro.Graph;

/// <summary>One resource of a stack, as it is sent to the engine.</summary>
/// <param name="Urn">Its identity: stack, project, type path down from the stack, name.</param>
/// <param name="Type">Type token, such as <c>aws:lb/loadBalancer:LoadBalancer</c>.</param>
/// <param name="Name">Logical name, unique for its type.</param>
/// <param name="Component">Whether it only groups others and is nothing in a cloud.</param>
/// <param name="Parent">URN of the component that it belongs to; null right below the stack.</param>
/// <param name="Provider">URN of the provider that manages it; null on components and providers.</param>
/// <param name="Region">AWS region; null on components and on what has none.</param>
/// <param name="Options">How the engine treats it.</param>
/// <param name="Inputs">What the program asks for: a map, secrets masked.</param>
/// <param name="Outputs">What the cloud would answer: a map, secrets masked.</param>
/// <param name="Secrets">Paths of the masked inputs, sorted ordinally.</param>
/// <param name="References">Inputs that hold other resources' outputs, sorted by property, URN and output.</param>
public sealed record ResourceNode(
    string Urn,
    string Type,
    string Name,
    bool Component,
    string? Parent,
    string? Provider,
    string? Region,
    NodeOptions Options,
    GraphValue Inputs,
    GraphValue Outputs,
    ImmutableArray<string> Secrets,
    ImmutableArray<NodeReference> References)
{
    /// <summary>How the type tokens of providers begin.</summary>
    public const string ProviderPrefix = "pulumi:providers:";

    /// <summary>Whether it is a provider: the connection to one account and region.</summary>
    public bool IsProvider => Type.StartsWith(ProviderPrefix, StringComparison.Ordinal);

    /// <summary>Type and name, as messages show a resource.</summary>
    public override string ToString() => $"{Type} {Name}";
}
