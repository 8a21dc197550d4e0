namespace BarberPro.Capacity.Fleets;

/// <summary>A predictive scaling policy.</summary>
/// <param name="Name">Logical name.</param>
/// <param name="Metric">Predefined pair of load and scaling metric, as AWS writes it.</param>
/// <param name="Target">Target of the scaling metric.</param>
/// <param name="Acts">Whether it launches instances; forecast-only changes nothing.</param>
/// <param name="Buffer">How long before the forecast hour it launches.</param>
public sealed record ForecastDeclaration(string Name, string Metric, double Target, bool Acts, TimeSpan Buffer);
