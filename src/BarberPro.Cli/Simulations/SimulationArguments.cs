using BarberPro.Capacity.Simulation;

namespace BarberPro.Cli.Simulations;

/// <summary>What a caller asks a simulation for.</summary>
/// <param name="Scenario">Name of a scenario; empty for all.</param>
/// <param name="Days">Days of the ordinary week's scenario.</param>
/// <param name="Seed">Seed of the first run.</param>
/// <param name="Seeds">Runs of each scenario; null for the policy's.</param>
/// <param name="Assumptions">What is taken for granted.</param>
/// <param name="Chart">File for a chart; null for none.</param>
internal sealed record SimulationArguments(string Scenario, int Days, int Seed, int? Seeds, Assumptions Assumptions, string? Chart);
