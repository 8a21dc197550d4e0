using System.Collections.Immutable;
using System.Globalization;

using BarberPro.Capacity.Queueing;
using BarberPro.Capacity.Simulation;
using BarberPro.Policies;

namespace BarberPro.Capacity.LoadTests;

/// <summary>Holds a load test's measurements to policy and simulator, and names the figures to change (OPS-3, A:171-174).</summary>
/// <param name="Rows">What was compared.</param>
/// <param name="Proposals">What to change; empty when the policy's figures fit.</param>
public sealed record Calibration(ImmutableArray<CalibrationRow> Rows, ImmutableArray<ProposedFigure> Proposals)
{
    /// <summary>Whether every promise was kept.</summary>
    public bool IsKept => Rows.All(row => row.IsKept);

    /// <summary>Compares.</summary>
    /// <param name="report">What was measured.</param>
    /// <param name="policy">The policy of the tested stack.</param>
    /// <param name="model">What the simulator knows of it.</param>
    public static Calibration Of(ArtilleryReport report, StackPolicy policy, SimulationModel model)
    {
        var levels = policy.Demand.ServiceLevels;
        var busy = UserLatencyAtBalancer(model);
        var idle = Idle(model);
        var rows = ImmutableArray.CreateBuilder<CalibrationRow>();
        rows.Add(new("p95 of calls, ms", report.Api.P95, busy.P95 * 1000, levels.Latency.P95.TotalMilliseconds));
        rows.Add(new("mean of calls, ms", report.Api.Mean, busy.Mean * 1000, levels.Latency.Mean.TotalMilliseconds));
        rows.Add(new("p95 of pages, ms", report.Page.P95, null, levels.Latency.P95.TotalMilliseconds));
        rows.Add(new("mean of pages, ms", report.Page.Mean, null, levels.Latency.Mean.TotalMilliseconds));
        rows.Add(new("failed, %", 100 * report.Failed, null, (double)levels.LaunchFailures.Points));
        rows.Add(new("bookings of calls, %", 100 * report.Bookings / (report.Calls + report.Bookings), (double)policy.Demand.Behaviour.Bookings.Points, null));
        rows.Add(new("requests a second", report.Rate, null, null));
        if (report.Quiet is { } quiet)
        {
            rows.Add(new("mean of calls before the jump, ms", quiet.Mean, idle * 1000, null));
        }

        return new(rows.ToImmutable(), [.. Proposed(report, policy, idle * 1000)]);
    }

    private static IEnumerable<ProposedFigure> Proposed(ArtilleryReport report, StackPolicy policy, double idle)
    {
        if (report.Quiet is not { } quiet)
        {
            yield break;
        }

        var baselines = policy.Monitoring.Baselines;
        var usual = Whole(quiet.Mean);
        if (usual != Whole(baselines.ResponseTime.TotalMilliseconds))
        {
            yield return new("monitoring.baselines.responseTime", Milliseconds(baselines.ResponseTime.TotalMilliseconds), Milliseconds(quiet.Mean), "mean of calls before the jump");
        }

        var day = report.Ended.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        yield return new(
            "monitoring.baselines.measuredOn",
            baselines.MeasuredOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "assumption: true",
            day,
            "day of the test; sessionDuration is the users' own and no test measures it");

        // Queues are short before the jump, so what is too much or too little there is work or waiting, and neither makes instances busier than CPU does.
        var wait = policy.Demand.Request.Wait.TotalMilliseconds;
        var fitting = Math.Max(0, wait + quiet.Mean - idle);
        if (Whole(fitting) != Whole(wait))
        {
            yield return new("demand.request.wait", Milliseconds(wait), Milliseconds(fitting), "the simulator's mean before the jump is then the measured one");
        }

        if (quiet.Mean < idle - wait)
        {
            yield return new("demand.request.cpu", "low", "mid", "calls are faster than their declared work; compare the fleet's CPU before taking it over");
        }
    }

    /// <summary>Seconds of a call on an API fleet with next to nothing to do.</summary>
    private static double Idle(SimulationModel model) => model.Times.After(Api(model).Work, isSlow: false).Mean;

    private static ResponseTime UserLatencyAtBalancer(SimulationModel model)
    {
        var row = Scenarios.UserLatency.Of(model)[0];
        return new(row.Mean / 1000, row.P95 / 1000);
    }

    private static FleetModel Api(SimulationModel model) => model.Fleets.First(fleet => fleet.Role == FleetRole.Api);

    private static long Whole(double value) => (long)Math.Round(value, MidpointRounding.AwayFromZero);

    private static string Milliseconds(double value) => string.Create(CultureInfo.InvariantCulture, $"{Whole(value)}ms");
}
