using BarberPro.Capacity.Simulation;
using BarberPro.Cli.Projects;

namespace BarberPro.Cli.Simulations;

/// <summary>What a stack declares, ready to be played. What stands against it is printed here.</summary>
internal static class ReadyModel
{
    /// <summary>The model of a stack; null when a fleet cannot be played.</summary>
    internal static SimulationModel? Of(RecordedStack recorded, Assumptions assumptions, Screen screen)
    {
        var policy = recorded.Stack.Policy;
        var (model, problems) = SimulationModel.Of(recorded.Graph, policy.Demand, policy.Recovery.ActiveRegion, policy.Platform.Market.TimeZone, assumptions);
        foreach (var problem in problems)
        {
            screen.Error.WriteLine($"barberpro: {problem}");
        }

        return model;
    }
}
