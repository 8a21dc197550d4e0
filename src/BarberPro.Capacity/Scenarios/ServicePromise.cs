using BarberPro.Capacity.Simulation;

namespace BarberPro.Capacity.Scenarios;

/// <summary>Something that a scenario has to keep in every run.</summary>
/// <param name="Name">What is promised.</param>
/// <param name="Unit">Unit of the figures; empty for counts.</param>
/// <param name="Limit">The figure that may not be exceeded.</param>
/// <param name="Measure">What a run showed, of the worst fleet: the figure, and the fleet's name.</param>
public sealed record ServicePromise(string Name, string Unit, double Limit, Func<RunOutcome, (double Value, string Fleet)> Measure);
