using System.Collections.Immutable;
using BarberPro.Capacity.Scenarios;
using BarberPro.Capacity.Simulation;

namespace BarberPro.Capacity.Charts;

/// <summary>The chart of a scenario's worst run: demand, capacity, response time and instances over local time.</summary>
public static class RunChart
{
    private static readonly string[] Colours = ["#1f77b4", "#d62728", "#2ca02c"];

    /// <summary>Draws what was seen.</summary>
    /// <param name="result">The scenario.</param>
    /// <param name="limit">The promised 95th percentile, in milliseconds.</param>
    public static Chart Of(ScenarioResult result, double limit)
    {
        var run = result.WorstRun;
        var verdict = result.IsKept ? "kept" : "broken";
        return new(
            $"{result.Scenario.Name}: {result.Scenario.Title} ({verdict}; closest: {result.Binding.Promise.Name})",
            run.Plan.Start,
            run.Plan.Seconds,
            [
                .. run.Fleets.Select((fleet, index) => new ChartPanel(
                    $"{fleet.Model.Fleet.Name}: requests a second",
                    [new("capacity", "#999", Of(fleet.Trace.Capacity), IsDashed: true), new("demand", Colours[index], Of(fleet.Trace.Offered))])),
                new("p95 at the balancer, ms", [.. Lines(run, trace => trace.P95, 1000), new("limit", "#999", [.. run.Fleets[0].Trace.P95.Select(_ => limit)], IsDashed: true)]),
                new("instances in service", [.. Lines(run, trace => trace.Serving, 1)]),
            ]);
    }

    private static IEnumerable<ChartSeries> Lines(RunOutcome run, Func<FleetTrace, float[]> values, double factor) =>
        run.Fleets.Select((fleet, index) => new ChartSeries(fleet.Model.Fleet.Name, Colours[index], Of(values(fleet.Trace), factor)));

    private static ImmutableArray<double> Of(float[] values, double factor = 1) => [.. values.Select(value => Math.Round(value * factor, 1))];
}
