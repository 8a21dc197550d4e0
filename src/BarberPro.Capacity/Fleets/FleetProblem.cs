namespace BarberPro.Capacity.Fleets;

/// <summary>Something of a fleet that the graph does not tell, or that cannot be understood.</summary>
/// <param name="Resource">Type and name of the resource.</param>
/// <param name="Property">Path of the input.</param>
/// <param name="Message">What is there, and what is expected; lower case, no full stop.</param>
public sealed record FleetProblem(string Resource, string Property, string Message)
{
    /// <inheritdoc />
    public override string ToString() => $"{Resource}: {Property}: {Message}";
}
