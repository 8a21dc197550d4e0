namespace BarberPro.Capacity.LoadTests;

/// <summary>Response times that were measured, in milliseconds.</summary>
/// <param name="Mean">Their mean.</param>
/// <param name="P95">95 of 100 were below.</param>
public sealed record MeasuredTimes(double Mean, double P95);
