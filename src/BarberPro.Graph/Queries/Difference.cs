using BarberPro.Graph.Values;

namespace BarberPro.Graph.Queries;

/// <summary>One place where a resource is not what was asked for.</summary>
/// <param name="Path">Path of the input, such as <c>targetTrackingConfiguration.targetValue</c>.</param>
/// <param name="Expected">What was asked for; null where it only had to be there.</param>
/// <param name="Actual">What is there; null where nothing is.</param>
public sealed record Difference(string Path, GraphValue? Expected, GraphValue? Actual)
{
    /// <summary>Such as <c>maxSize is 2; expected 4</c>.</summary>
    public override string ToString() => $"{Path} is {Actual?.ToString() ?? "missing"}; expected {Expected}";
}
