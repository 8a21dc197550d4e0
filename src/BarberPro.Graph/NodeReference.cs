namespace BarberPro.Graph;

/// <summary>An input that holds another resource's output: an edge of the graph.</summary>
/// <param name="Property">Path of the input, such as <c>subnets[0]</c>.</param>
/// <param name="Urn">The resource that the value comes from.</param>
/// <param name="Output">Which output it is, or null where the value was computed and no longer tells.</param>
public sealed record NodeReference(string Property, string Urn, string? Output);
