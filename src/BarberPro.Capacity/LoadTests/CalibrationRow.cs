namespace BarberPro.Capacity.LoadTests;

/// <summary>A figure as it was measured, beside what the policy promises and what the simulator says.</summary>
/// <param name="Figure">What was measured, with its unit.</param>
/// <param name="Measured">The measurement.</param>
/// <param name="Simulated">What the simulator says of the same; null where it says nothing.</param>
/// <param name="Limit">What was promised; null for nothing.</param>
public sealed record CalibrationRow(string Figure, double Measured, double? Simulated, double? Limit)
{
    /// <summary>Whether the promise is kept; what was not promised cannot be broken.</summary>
    public bool IsKept => Limit is not { } limit || Measured <= limit;
}
