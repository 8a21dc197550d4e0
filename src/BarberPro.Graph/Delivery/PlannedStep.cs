using System.Collections.Immutable;
using BarberPro.Graph.Values;

namespace BarberPro.Graph.Delivery;

/// <summary>What Pulumi intends to do with one resource.</summary>
/// <param name="Operation">What it does.</param>
/// <param name="Urn">The resource.</param>
/// <param name="Before">The resource's state as Pulumi writes it (<c>inputs</c>, <c>protect</c>, …); an empty map where it does not exist yet.</param>
/// <param name="After">The state that is intended; an empty map where it is deleted.</param>
/// <param name="Changed">Paths of the properties that differ, sorted ordinally; empty where Pulumi names none.</param>
/// <param name="Replacing">Properties that make a replacement necessary, sorted ordinally.</param>
public sealed record PlannedStep(
    StepOperation Operation, string Urn, GraphValue Before, GraphValue After, ImmutableArray<string> Changed, ImmutableArray<string> Replacing)
{
    /// <summary>Type token of the resource, such as <c>aws:rds/instance:Instance</c>.</summary>
    public string Type => Parts[2][(Parts[2].LastIndexOf('$') + 1)..];

    /// <summary>Logical name of the resource.</summary>
    public string Name => Parts[3];

    /// <summary>Name of the stack.</summary>
    public string Stack => Parts[0];

    /// <summary>What was asked for before.</summary>
    public GraphValue OldInputs => Before["inputs"] ?? GraphValue.EmptyMap;

    /// <summary>What is asked for now.</summary>
    public GraphValue NewInputs => After["inputs"] ?? GraphValue.EmptyMap;

    /// <summary>Whether a resource that exists is gone afterwards, in favour of another or of none.</summary>
    public bool Removes => Operation is StepOperation.Delete or StepOperation.Replace;

    /// <summary>Whether something that exists is not what it was afterwards.</summary>
    public bool Touches => Operation is StepOperation.Update or StepOperation.Delete or StepOperation.Replace;

    private string[] Parts => UrnParts.Of(Urn) ?? throw new InvalidOperationException($"{Urn} is no URN");

    /// <summary>Type and name, as messages show a resource.</summary>
    public override string ToString() => $"{Type} {Name}";
}
