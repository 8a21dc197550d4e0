using BarberPro.Capacity.Scenarios;
using BarberPro.Capacity.Simulation;
using BarberPro.Infra.Tests.Capacity.Simulation;

namespace BarberPro.Infra.Tests.Capacity.Scenarios;

/// <summary>What production's declared policies keep, and what they cannot: docs/capacity.md tells the latter with what would keep it.</summary>
public sealed class PromiseTests
{
    /// <summary>Promises that the declared figures break, in the order of the scenarios.</summary>
    private static readonly string[] Broken =
    [
        "week: flaps",
        "week: launches",
        "launch: p95 back",
        "sale: p95 after 4 min",
        "slow-database: instances added",
        "flash-crowd: back at the minimum",
        "night: above the minimum 30 min after the peak",
    ];

    private static readonly Lazy<Task<ScenarioResult[]>> Declared = new(async () => Played(await Models.Production()));

    [Fact]
    [Requirement("ASG-API-2")]
    [Requirement("ASG-API-3")]
    public async Task Production_sustains_the_promised_users() => (await Models.Production()).Sustains(users: 1400, p95BelowMilliseconds: 200);

    [Fact]
    public async Task More_than_the_largest_fleet_can_carry_is_not_sustained() => (await Models.Production()).DoesNotSustain(users: 3360, p95BelowMilliseconds: 200);

    [Fact]
    [Requirement("ASG-SPD-1")]
    [Requirement("ASG-SCH-1")]
    [Requirement("ASG-MIX-1")]
    public async Task Nothing_else_is_broken_than_what_is_written_down()
    {
        var broken = (await Declared.Value)
            .SelectMany(result => result.Promises.Where(promise => !promise.IsKept).Select(promise => $"{result.Scenario.Name}: {promise.Promise.Name}"));

        Assert.Empty(broken.Except(Broken));
    }

    [Fact]
    public async Task What_is_proposed_keeps_every_promise()
    {
        foreach (var result in Played(await Models.Proposed()))
        {
            Assert.All(
                result.Promises, promise => Assert.True(promise.IsKept, $"{result.Scenario.Name}: {promise.Promise.Name}: {promise.Worst} of {promise.Promise.Limit} by {promise.Fleet}"));
        }
    }

    // Tracking's low mark is unpublished: 90 % and 70 % have been seen.
    [Fact]
    public async Task Verdicts_do_not_depend_on_the_low_mark_of_tracking()
    {
        var declared = await Models.Production();
        var tracking = declared.Demand.Tracking with { LowMark = new(70) };
        var lower = await Models.Production(fleet => fleet, declared.Demand with { Tracking = tracking });

        Assert.Equal(Verdicts(await Declared.Value), Verdicts(Played(lower)));

        static IEnumerable<string> Verdicts(ScenarioResult[] results) =>
            results.SelectMany(result => result.Promises.Select(promise => $"{result.Scenario.Name}: {promise.Promise.Name}: {promise.Kept}"));
    }

    [Fact]
    public async Task At_the_ordinary_think_time_nothing_has_to_scale()
    {
        var model = await Models.Production();
        var plan = new RunPlan(130_000, 3600, LoadProfile.Constant(1400, 3600, RunPlan.Step), model.Demand.Behaviour.ThinkTime.Ordinary.TotalSeconds);

        var run = new SimulationRun(model, plan.Unscaled(), seed: 1).ToTheEnd();

        Assert.InRange(run.Fleets[1].Trace.P95.Max() * 1000, 0, 60);
        Assert.Equal(2, run.Fleets[1].Trace.Serving.Max());
    }

    private static ScenarioResult[] Played(SimulationModel model) => [.. new ScenarioCatalogue(model.Demand).All.Select(scenario => model.Play(scenario.Name, seeds: 2))];
}
