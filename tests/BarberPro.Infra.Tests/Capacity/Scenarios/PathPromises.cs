using System.Collections.Immutable;

using BarberPro.Capacity.CloudWatch;
using BarberPro.Capacity.Deadlines;
using BarberPro.Capacity.Fleets;
using BarberPro.Infra.Tests.Capacity.Scaling;
using BarberPro.Policies.Demand;

namespace BarberPro.Infra.Tests.Capacity.Scenarios;

/// <summary>What each policy has to do alone: in a scenario others would do its work, and its own weakness would not show.</summary>
internal static class PathPromises
{
    private static readonly DateOnly Week = new(2024, 1, 1);

    /// <summary>The promises that a fleet breaks.</summary>
    internal static ImmutableArray<string> BrokenBy(FleetDeclaration fleet, DemandPolicy demand)
    {
        var broken = ImmutableArray.CreateBuilder<string>();
        var timings = demand.Timings;
        var serving = (timings.Action + timings.Launch.Worst + timings.ApplicationStart.Worst + fleet.TargetGroups[0].CheckInterval).TotalSeconds;
        Hold("85 % CPU brings an instance within 10 min", DecidedAfter(fleet, "cpu-high", 600, metric => metric.Name == "CPUUtilization" ? 85 : null) + serving <= 600);
        Hold("p95 of 250 ms brings an instance within 8 min", DecidedAfter(fleet, "response-high", 480, ResponseOf250) + serving <= 480);
        if (fleet.Steps.Any(step => step.Name.EndsWith("queue-high", StringComparison.Ordinal)))
        {
            // A queue is seen a minute late, so that four minutes are enough to decide and not to serve.
            Hold("a backlog of 60 is answered within 4 min", DecidedAfter(fleet, "queue-high", 300, metric => metric.Namespace == "AWS/SQS" ? 60 : null) <= 240);
        }

        foreach (var promise in FleetDeadlines.Of(fleet, demand, [], Week).Promises)
        {
            Hold($"deadline: {promise.Name}", promise.IsKept);
        }

        return broken.ToImmutable();

        void Hold(string promise, bool holds)
        {
            if (!holds)
            {
                broken.Add($"{fleet.Name}: {promise}");
            }
        }
    }

    private static double? ResponseOf250(MetricDeclaration metric) => metric.Name switch { "TargetResponseTime" => 0.25, "CPUUtilization" => 60, _ => null };

    // Ten seconds before a minute ends: its datapoint still says that all is well, the worst moment to begin.
    private static double DecidedAfter(FleetDeclaration fleet, string policy, int seconds, Func<MetricDeclaration, double?> level)
    {
        const int Calm = 350;
        var alone = fleet with { Steps = [.. fleet.Steps.Where(step => step.Name.EndsWith(policy, StringComparison.Ordinal))], Simples = [], Trackings = [], Schedules = [], Forecasts = [] };
        var run = new ScalerRun(alone).From(fleet.MinSize);
        var metrics = run.Scaler.Metrics.Metrics;
        _ = run.For(Calm, [.. metrics.Select(metric => (metric, (double?)0.01))]);
        _ = run.For(seconds, [.. metrics.Select(metric => (metric, level(metric)))]);
        return run.Decisions.Count == 0 ? double.PositiveInfinity : run.Decisions[0].At - Calm;
    }
}
