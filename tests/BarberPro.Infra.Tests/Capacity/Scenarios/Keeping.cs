using BarberPro.Capacity.Scenarios;
using BarberPro.Capacity.Simulation;

namespace BarberPro.Infra.Tests.Capacity.Scenarios;

/// <summary>What a model keeps, in words of a test.</summary>
internal static class Keeping
{
    private const long LeadIn = 1800;

    internal static ScenarioResult Play(this SimulationModel model, string scenario, int seeds) =>
        new ScenarioRunner(model, firstSeed: 1, seeds, isWhole: false).Run(new ScenarioCatalogue(model.Demand).All.First(candidate => candidate.Name == scenario));

    /// <summary>Fails unless so many busy users are served for an hour, after half an hour to grow, in every run.</summary>
    internal static void Sustains(this SimulationModel model, int users, double p95BelowMilliseconds, int seeds = 3)
    {
        var worst = Hour(model, users, seeds);

        Assert.True(worst < p95BelowMilliseconds, $"{users} users: p95 {worst:0.0} ms; expected below {p95BelowMilliseconds} ms");
    }

    /// <summary>Fails if so many users are served after all.</summary>
    internal static void DoesNotSustain(this SimulationModel model, int users, double p95BelowMilliseconds) =>
        Assert.True(Hour(model, users, seeds: 1) >= p95BelowMilliseconds, $"{users} users are served");

    private static double Hour(SimulationModel model, int users, int seeds) => Enumerable.Range(1, seeds).Max(seed =>
    {
        var plan = new RunPlan(130_000, LeadIn + 3600, LoadProfile.Constant(users, LeadIn + 3600, RunPlan.Step), model.Demand.Behaviour.ThinkTime.Busy.TotalSeconds);
        var run = new SimulationRun(model, plan, seed).ToTheEnd();
        return run.Fleets.Max(fleet => fleet.Trace.P95[fleet.Trace.EntryAt(LeadIn)..].Max() * 1000.0);
    });
}
