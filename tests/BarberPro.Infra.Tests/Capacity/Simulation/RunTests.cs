using BarberPro.Capacity.Scenarios;
using BarberPro.Capacity.Simulation;

namespace BarberPro.Infra.Tests.Capacity.Simulation;

public sealed class RunTests
{
    private const long Day = 24 * 3600;

    [Theory]
    [InlineData("launch")]
    [InlineData("zone-lost")]
    [InlineData("slow-database")]
    public async Task No_request_gets_lost_in_any_step(string scenario)
    {
        var model = await Models.Production();

        var run = new SimulationRun(model, Plan(model, scenario), seed: 1).ToTheEnd();

        Assert.All(run.Fleets, fleet => Assert.InRange(fleet.Unaccounted, 0, 1e-6));
    }

    [Fact]
    public async Task The_same_seed_plays_the_same_run_and_another_one_another()
    {
        var model = await Models.Production();
        var plan = Plan(model, "launch");

        var first = new SimulationRun(model, plan, seed: 1).ToTheEnd();
        var second = new SimulationRun(model, plan, seed: 1).ToTheEnd();
        var other = new SimulationRun(model, plan, seed: 2).ToTheEnd();

        Assert.Equal(first.Fleets[1].Trace.P95, second.Fleets[1].Trace.P95);
        Assert.NotEqual(first.Fleets[1].Trace.P95, other.Fleets[1].Trace.P95);
    }

    [Theory]
    [InlineData("saturday")]
    [InlineData("spot-lost")]
    [InlineData("zone-lost")]
    [InlineData("flash-crowd")]
    [InlineData("night")]
    public async Task Steps_that_are_told_together_come_out_as_one_by_one(string scenario)
    {
        var model = await Models.Production();
        var (together, single) = (new SimulationRun(model, Plan(model, scenario), seed: 3), new SimulationRun(model, Plan(model, scenario), seed: 3));

        while (!single.IsOver)
        {
            single.Step();
        }

        foreach (var (one, other) in together.ToTheEnd().Fleets.Zip(single.ToTheEnd().Fleets))
        {
            Assert.Equal(other.Trace.P95, one.Trace.P95);
            Assert.Equal(other.Trace.Desired, one.Trace.Desired);
            Assert.Equal(other.Trace.Serving, one.Trace.Serving);
            Assert.Equal((other.Launches, other.Added, other.Flaps, other.Blind), (one.Launches, one.Added, one.Flaps, one.Blind));
            Assert.Equal(other.InstanceHours, one.InstanceHours, 1e-9);
        }
    }

    [Fact]
    public async Task A_step_allocates_nothing()
    {
        var model = await Models.Production();
        var plan = new RunPlan(0, 14 * Day, LoadProfile.Curve(280, model.Demand.Day, 0, 7 * Day, RunPlan.Step), Think: 1);
        _ = new SimulationRun(model, plan, seed: 1).ToTheEnd();
        var run = new SimulationRun(model, plan, seed: 1);

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var step = 0; step < 1000; step++)
        {
            run.Step();
        }

        _ = run.ToTheEnd();

        // Not one byte a step: what is left over is the runtime's own, compiling anew what runs often.
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 14 * Day / RunPlan.Step / 10);
    }

    [Fact]
    [Requirement("ASG-API-3")]
    public async Task Throughput_is_users_by_think_and_response_time()
    {
        var model = await Models.Production();
        var plan = new RunPlan(Day, 2 * 3600, LoadProfile.Constant(1400, 2 * 3600, RunPlan.Step), Think: 1, NoiseFactor: 0);

        var run = new SimulationRun(model, plan, seed: 1).ToTheEnd();

        var (web, api) = (run.Fleets[0].Trace, run.Fleets[1].Trace);
        var slower = Math.Max(web.Mean[110], api.Mean[110]);
        Assert.Equal(1400 / (1 + slower), api.Offered[110], 1.0);
    }

    [Fact]
    public async Task Open_arrivals_do_not_wait_for_answers()
    {
        var closed = await Models.Production();
        var open = await Models.Production(new(CapacityLevel.Low, ArrivalModel.Open));
        var plan = Plan(closed, "launch");

        var (held, carried) = (new SimulationRun(closed, plan, 1).ToTheEnd(), new SimulationRun(open, plan, 1).ToTheEnd());

        Assert.True(carried.Fleets[1].Trace.Age.Max() > 2 * held.Fleets[1].Trace.Age.Max());
    }

    [Fact]
    public async Task A_type_without_figures_is_named()
    {
        var policy = Models.Policy;
        var unknown = policy.Demand with { Instances = policy.Demand.Instances with { Types = [.. policy.Demand.Instances.Types.Where(type => type.Type != "m6a.large")] } };

        var (model, problems) = SimulationModel.Of(
            await Stacks.Graph(Stacks.ProdAr), unknown, policy.Recovery.ActiveRegion, policy.Platform.Market.TimeZone, new());

        Assert.Null(model);
        Assert.Contains("api-blue: nothing is known of the capacity of m6a.large; expected a figure in demand.instances.types", problems);
    }

    [Fact]
    public async Task A_burstable_type_counts_at_its_baseline()
    {
        var policy = Stacks.Policy(Stacks.Dev);

        var (model, _) = SimulationModel.Of(await Stacks.Graph(Stacks.Dev), policy.Demand, policy.Recovery.ActiveRegion, policy.Platform.Market.TimeZone, new());

        Assert.All(model!.Fleets, fleet => Assert.Equal(2 / 0.007 * 0.2, fleet.CapacityOfOne, 1e-6));
    }

    private static RunPlan Plan(SimulationModel model, string scenario) => new ScenarioCatalogue(model.Demand).All.First(candidate => candidate.Name == scenario).Plan(0);
}
