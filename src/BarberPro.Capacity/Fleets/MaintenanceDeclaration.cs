namespace BarberPro.Capacity.Fleets;

/// <summary>An instance maintenance policy: what stays in service while instances are replaced.</summary>
/// <param name="MinHealthyShare">Least healthy share of the desired capacity, in hundredths.</param>
/// <param name="MaxHealthyShare">Largest share that may run meanwhile, in hundredths.</param>
public sealed record MaintenanceDeclaration(int MinHealthyShare, int MaxHealthyShare);
