using System.Collections.Immutable;
using BarberPro.Capacity.Simulation;

namespace BarberPro.Capacity.Scenarios;

/// <summary>Something that may happen, and what has to be kept then.</summary>
/// <param name="Name">Short name, as the command line takes it.</param>
/// <param name="Title">What happens, in a line.</param>
/// <param name="Runs">How many runs it takes for so many seeds.</param>
/// <param name="Plan">What the run of a number plays.</param>
/// <param name="Promises">What has to be kept.</param>
public sealed record Scenario(string Name, string Title, Func<int, int> Runs, Func<int, RunPlan> Plan, ImmutableArray<ServicePromise> Promises);
