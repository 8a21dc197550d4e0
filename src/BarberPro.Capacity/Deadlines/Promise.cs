namespace BarberPro.Capacity.Deadlines;

/// <summary>A promise about a fleet's speed, and what the declared policies make of it.</summary>
/// <param name="Name">What was promised.</param>
/// <param name="Limit">The bound; the least for a lead, the most for anything else.</param>
/// <param name="Reached">What is reached at the worst; null where nothing does.</param>
/// <param name="By">Policy or scheduled action that reaches it; why nothing does.</param>
/// <param name="IsKept">Whether it holds.</param>
public sealed record Promise(string Name, TimeSpan Limit, TimeSpan? Reached, string By, bool IsKept);
