namespace BarberPro.Capacity.LoadTests;

/// <summary>A policy value that a measurement contradicts.</summary>
/// <param name="Path">Path of the value.</param>
/// <param name="Now">What it is.</param>
/// <param name="Proposed">What was measured.</param>
/// <param name="Why">What speaks for it.</param>
public sealed record ProposedFigure(string Path, string Now, string Proposed, string Why);
