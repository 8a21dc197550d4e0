using System.Collections.Immutable;
using BarberPro.Capacity.Simulation;

namespace BarberPro.Capacity.Scenarios;

/// <summary>Plays scenarios, their runs side by side. What comes out depends on the seeds alone, not on the order in which runs end.</summary>
/// <param name="model">Fleets and demand.</param>
/// <param name="firstSeed">Seed of the first run.</param>
/// <param name="seeds">Runs of each scenario.</param>
/// <param name="change">What is changed about every plan; null for nothing.</param>
/// <param name="isWhole">Whether scenarios are played in all their runs; else once for each seed.</param>
public sealed class ScenarioRunner(SimulationModel model, long firstSeed, int seeds, Func<RunPlan, RunPlan>? change = null, bool isWhole = true)
{
    /// <summary>Plays a scenario.</summary>
    /// <param name="scenario">What to play.</param>
    /// <param name="progress">Is told of every run that ended: how many, of how many.</param>
    public ScenarioResult Run(Scenario scenario, Action<int, int>? progress = null)
    {
        var runs = isWhole ? scenario.Runs(seeds) : seeds;
        var values = new (double Value, string Fleet)[runs][];
        RunOutcome? only = null;
        var ended = 0;
        _ = Parallel.For(0, runs, run =>
        {
            var outcome = Play(scenario, run);
            only = runs == 1 ? outcome : null;
            values[run] = Measure(scenario, outcome);
            progress?.Invoke(Interlocked.Increment(ref ended), runs);
        });

        var promises = scenario.Promises.Select((promise, index) => Result(promise, [.. values.Select(run => run[index])])).ToImmutableArray();

        // Traces of all runs at once would be large; the one that is wanted is played again.
        return new(scenario, promises, only ?? Play(scenario, ScenarioResult.BindingOf(promises).WorstRun));
    }

    private RunOutcome Play(Scenario scenario, int run)
    {
        var plan = change?.Invoke(scenario.Plan(run)) ?? scenario.Plan(run);
        var seed = firstSeed + (run % seeds);
        return LongRun.Is(plan) ? LongRun.Play(model, plan, seed) : new SimulationRun(model, plan, seed).ToTheEnd();
    }

    private static (double, string)[] Measure(Scenario scenario, RunOutcome outcome) => [.. scenario.Promises.Select(promise => promise.Measure(outcome))];

    private static PromiseResult Result(ServicePromise promise, (double Value, string Fleet)[] values)
    {
        var worst = 0;
        for (var run = 1; run < values.Length; run++)
        {
            worst = values[run].Value > values[worst].Value ? run : worst;
        }

        // Figures are rounded before they are judged, as they are printed: the last bits of exp and log differ between processors.
        var kept = values.Count(value => Math.Round(value.Value, 3) <= promise.Limit);
        return new(promise, kept, values.Length, values[worst].Value, values[worst].Fleet, worst);
    }
}
