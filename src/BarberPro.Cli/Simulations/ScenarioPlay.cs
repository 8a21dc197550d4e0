using System.Collections.Immutable;
using System.Globalization;
using BarberPro.Capacity.Events;
using BarberPro.Capacity.Queueing;
using BarberPro.Capacity.Scenarios;
using BarberPro.Capacity.Simulation;

namespace BarberPro.Cli.Simulations;

/// <summary>Plays what was asked for.</summary>
internal static class ScenarioPlay
{
    internal static SimulationReport Run(SimulationModel model, SimulationArguments arguments, Screen screen)
    {
        var catalogue = new ScenarioCatalogue(model.Demand);
        ImmutableArray<Scenario> chosen = arguments.Days > 0 ? [catalogue.Lasting(arguments.Days)] : catalogue.All;
        chosen = arguments.Scenario.Length == 0 || arguments.Days > 0 ? chosen : [.. chosen.Where(scenario => scenario.Name == arguments.Scenario)];
        var seeds = arguments.Seeds ?? model.Demand.Scenarios.Seeds;
        var scaled = new ScenarioRunner(model, arguments.Seed, seeds);
        var unscaled = new ScenarioRunner(model, arguments.Seed, seeds: 1, plan => plan.Unscaled(), isWhole: false);
        var results = ImmutableArray.CreateBuilder<ScenarioResult>();
        var holding = 0;

        // Runs come one after the other at first, while they are made ready: the second processor has time.
        var latency = Task.Run(() => UserLatency.Of(model));
        foreach (var scenario in chosen)
        {
            results.Add(scaled.Run(scenario, (done, all) => Tell(screen, scenario, done, all)));
            holding += arguments.Days > 0 ? 0 : unscaled.Run(scenario).Promises.Count(promise => promise.IsKept);
        }

        if (screen.IsTerminal)
        {
            screen.Error.Write("\r\u001b[K");
        }

        var api = model.Fleets.First(fleet => fleet.Role == FleetRole.Api);
        return new(results.ToImmutable(), arguments.Days > 0 ? null : holding, latency.GetAwaiter().GetResult(), DispatchOf(api));
    }

    private static string DispatchOf(FleetModel api) => api.Dispatch == Dispatch.LeastOutstanding
        ? string.Create(CultureInfo.InvariantCulture, $"to the least busy instance, whose times are told within {100 * ValidationPoint.LeastOutstandingBound:0} %")
        : $"at random, the conservative reading of {api.Fleet.TargetGroups[0].Algorithm}";

    private static void Tell(Screen screen, Scenario scenario, int done, int all)
    {
        if (screen.IsTerminal)
        {
            lock (screen)
            {
                screen.Error.Write($"\r\u001b[K{scenario.Name}: {done} of {all}");
            }
        }
    }
}
