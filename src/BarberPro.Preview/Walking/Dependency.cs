using BarberPro.Graph.Values;
using Pulumi;

namespace BarberPro.Preview.Walking;

/// <summary>An input that depends on another resource.</summary>
/// <param name="Path">Path of the input.</param>
/// <param name="Resource">The resource, exactly.</param>
/// <param name="Value">What is sent, by which the place in a list and the output's name are found; null while unknown.</param>
internal sealed record Dependency(string Path, Resource Resource, GraphValue? Value);
