namespace BarberPro.Capacity.LoadTests;

/// <summary>A time in which users come evenly; each stays for one visit, so as many as come in a visit's length are there.</summary>
/// <param name="Name">What it is, in a word or two.</param>
/// <param name="Seconds">How long it lasts: whole visits.</param>
/// <param name="Arrivals">Users that come meanwhile.</param>
public sealed record LoadStage(string Name, long Seconds, long Arrivals);
