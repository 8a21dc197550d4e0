namespace BarberPro.Capacity.Deadlines;

/// <summary>A part of the time between a load and the capacity that serves it.</summary>
/// <param name="Name">What takes the time, in a word or two.</param>
/// <param name="Worst">The longest that it takes.</param>
/// <param name="Usual">What it takes mostly.</param>
/// <param name="HasPhase">Whether it depends on where the clock is when the load comes: anything up to <paramref name="Usual"/>.</param>
public sealed record DeadlineTerm(string Name, TimeSpan Worst, TimeSpan Usual, bool HasPhase = false);
