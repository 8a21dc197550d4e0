using System.Collections.Immutable;
using BarberPro.Capacity.Scenarios;
using BarberPro.Capacity.Simulation;
using BarberPro.Policies.Demand;

namespace BarberPro.Capacity.Charts;

/// <summary>The chart of a scenario's worst run: demand, capacity, response times and instances over local time.</summary>
public static class RunChart
{
    private const string Grey = "#999";

    private static readonly string[] Colours = ["#1f77b4", "#d62728", "#2ca02c"];

    /// <summary>Draws what was seen.</summary>
    /// <param name="result">The scenario.</param>
    /// <param name="promised">The promised response times.</param>
    public static Chart Of(ScenarioResult result, LatencyLevelsPolicy promised)
    {
        var run = result.WorstRun;
        var verdict = result.IsKept ? "kept" : "broken";
        return new(
            $"{result.Scenario.Name}: {result.Scenario.Title} ({verdict}; closest: {result.Binding.Promise.Name})",
            run.Plan.Start,
            run.Plan.Seconds,
            [
                .. run.Fleets.Select((fleet, index) => new ChartPanel(
                    $"{fleet.Model.Fleet.Name}: {(IsBooking(fleet) ? "bookings" : "requests")} a second",
                    [new("capacity", Grey, CapacityOf(fleet), IsDashed: true), new("demand", Colours[index], Of(fleet.Trace.Offered))])),
                new("p95 at the balancer, ms", [.. Lines(run, trace => trace.P95, 1000), Limit(run, promised.P95.TotalMilliseconds)]),
                .. run.Fleets.Where(IsBooking).Select(fleet => new ChartPanel(
                    "p95 of bookings, s",
                    [new(fleet.Model.Fleet.Name, Colours[run.Fleets.IndexOf(fleet)], Of(fleet.Trace.BookingP95)), Limit(run, promised.Booking.TotalSeconds)])),
                new("instances in service", [.. Lines(run, trace => trace.Serving, 1)]),
            ]);
    }

    private static bool IsBooking(FleetOutcome fleet) => fleet.Model.Role == FleetRole.Booking;

    // What bounds the booking fleet is its slots: its share of requests is small.
    private static ImmutableArray<double> CapacityOf(FleetOutcome fleet) =>
        IsBooking(fleet) ? Of(fleet.Trace.Serving, fleet.Model.BookingsOfOne) : Of(fleet.Trace.Capacity);

    private static ChartSeries Limit(RunOutcome run, double limit) => new("limit", Grey, [.. run.Fleets[0].Trace.P95.Select(_ => limit)], IsDashed: true);

    private static IEnumerable<ChartSeries> Lines(RunOutcome run, Func<FleetTrace, float[]> values, double factor) =>
        run.Fleets.Select((fleet, index) => new ChartSeries(fleet.Model.Fleet.Name, Colours[index], Of(values(fleet.Trace), factor)));

    private static ImmutableArray<double> Of(float[] values, double factor = 1) => [.. values.Select(value => Math.Round(value * factor, 1))];
}
