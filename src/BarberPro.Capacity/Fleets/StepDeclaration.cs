namespace BarberPro.Capacity.Fleets;

/// <summary>One step of a step policy; its bounds count from the alarm's threshold.</summary>
/// <param name="Lower">Lower bound; null for none.</param>
/// <param name="Upper">Upper bound; null for none.</param>
/// <param name="Adjustment">What it adds, removes or sets.</param>
public sealed record StepDeclaration(double? Lower, double? Upper, int Adjustment);
