namespace BarberPro.Graph.Values;

/// <summary>One entry of a map. A class, since collections of it are compiled ahead then.</summary>
/// <param name="Name">The key, as it is sent to the provider.</param>
/// <param name="Value">What it holds.</param>
public sealed record GraphMember(string Name, GraphValue Value);
