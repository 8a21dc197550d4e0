using BarberPro.Capacity.Scaling;
using BarberPro.Capacity.Scenarios;
using BarberPro.Capacity.Simulation;

namespace BarberPro.Infra.Tests.Capacity.Simulation;

public sealed class LongRunTests
{
    private const int Hour = 3600;
    private const long Week = 7 * 24 * Hour;
    private const long Length = 8 * Week;

    // Half of eight weeks and a lead-in of two.
    private const long Cut = 5 * Week;

    private static readonly Lazy<Task<RunOutcome>> Whole = new(PlayAsync);

    [Fact]
    public async Task The_first_stretch_is_a_run_of_that_length_and_the_second_follows_it_hour_by_hour()
    {
        var model = await Models.Production();
        var whole = await Whole.Value;
        var plan = whole.Plan;

        var first = new SimulationRun(model, plan with { Seconds = Cut }, seed: 1).ToTheEnd();

        Assert.Equal(Cut, LongRun.CutOf(plan));
        foreach (var (joined, begun) in whole.Fleets.Zip(first.Fleets))
        {
            Assert.Equal(Length / Hour, joined.Trace.P95.Length);
            Assert.Equal(begun.Trace.P95, joined.Trace.P95[..(int)(Cut / Hour)]);
            Assert.Equal(begun.Trace.Desired, joined.Trace.Desired[..(int)(Cut / Hour)]);
            Assert.All(joined.Trace.Offered, offered => Assert.True(offered > 0));
            Assert.InRange(joined.Launches, begun.Launches * 4 / 3, begun.Launches * 2);
            Assert.Equal((double)joined.Trace.Serving.Sum(), joined.InstanceHours, joined.InstanceHours / 20);
            Assert.Equal(0, joined.Blind);
            Assert.InRange(joined.Unaccounted, 0, 1e-6);
        }
    }

    [Fact]
    public async Task The_same_seed_plays_the_same_run_and_another_one_another()
    {
        var model = await Models.Production();
        var plan = Ordinary(model, Length);

        var (one, same, other) = (await Whole.Value, LongRun.Play(model, plan, seed: 1), LongRun.Play(model, plan, seed: 2));

        Assert.Equal(one.PoolsInUse, same.PoolsInUse);
        foreach (var (fleet, again) in one.Fleets.Zip(same.Fleets))
        {
            Assert.Equal(fleet.Trace.P95, again.Trace.P95);
            Assert.Equal(fleet.Trace.Capacity, again.Trace.Capacity);
            Assert.Equal(fleet with { Trace = again.Trace }, again);
        }

        Assert.NotEqual(one.Fleets[1].Trace.P95[^100..], other.Fleets[1].Trace.P95[^100..]);
    }

    [Fact]
    public async Task Growth_goes_on_through_the_cut()
    {
        var model = await Models.Production();
        var share = 1 + (double)model.Demand.Users.Growth.Share;

        var offered = (await Whole.Value).Fleets[1].Trace.Offered;

        // The same weekday of weeks before and after the cut, which share no random number: growth alone lies between them, and noise.
        var months = 2 * Week / (365.25 / 12 * 24 * Hour);
        Assert.Equal(Math.Pow(share, months), Sum(offered, 6) / Sum(offered, 4), 0.01);
        Assert.Equal(Math.Pow(share, months), Sum(offered, 5) / Sum(offered, 3), 0.01);
    }

    [Fact]
    public async Task A_lead_in_counts_nothing()
    {
        var model = await Models.Production();
        var plan = Ordinary(model, 4 * Week);
        var (whole, late) = (new SimulationRun(model, plan, seed: 1), new SimulationRun(model, plan, seed: 1));

        var before = new SimulationRun(model, plan with { Seconds = 2 * Week, Grows = false }, seed: 1).ToTheEnd();
        late.LeadIn(2 * Week);
        Assert.Equal((2 * Week, 0), (late.Now, late.PoolsInUse));

        var (all, rest) = (whole.ToTheEnd(), late.ToTheEnd());
        for (var fleet = 0; fleet < all.Fleets.Length; fleet++)
        {
            var (sum, one, two) = (all.Fleets[fleet], before.Fleets[fleet], rest.Fleets[fleet]);
            Assert.Equal(sum.Trace.P95, two.Trace.P95);
            Assert.Equal((sum.Launches, sum.Added, sum.Flaps, sum.Killed), (one.Launches + two.Launches, one.Added + two.Added, one.Flaps + two.Flaps, one.Killed + two.Killed));
            Assert.Equal(sum.InstanceHours, one.InstanceHours + two.InstanceHours, 1e-6);
            Assert.Equal(sum.Trace.BookingP95.Max(), Math.Max(one.Trace.BookingP95.Max(), two.Trace.BookingP95.Max()));
        }
    }

    [Fact]
    public async Task A_run_that_begins_later_knows_what_was_scheduled_before()
    {
        var model = await Models.Production();
        var plan = Ordinary(model, 2 * Week) with { NoiseFactor = 0, Grows = false };
        const int Begins = 12;

        var whole = new SimulationRun(model, plan, seed: 1).ToTheEnd();
        var late = new SimulationRun(model, plan with { From = Begins * Hour, Seconds = (2 * Week) - (Begins * Hour) }, seed: 1).ToTheEnd();

        // At noon the morning's peak is being served: without its schedule the fleets would be smaller for hours.
        foreach (var (all, rest) in whole.Fleets.Zip(late.Fleets))
        {
            Assert.Equal(all.Trace.Desired[(Begins * 60) + 60], rest.Trace.Desired[60]);
            Assert.Equal(all.Trace.Desired[^1], rest.Trace.Desired[^1]);
        }
    }

    [Fact]
    public async Task Only_ordinary_runs_of_more_than_twenty_weeks_are_long()
    {
        var model = await Models.Production();
        var catalogue = new ScenarioCatalogue(model.Demand);

        Assert.All(catalogue.All, scenario => Assert.False(LongRun.Is(scenario.Plan(0))));
        Assert.False(LongRun.Is(catalogue.Lasting(140).Plan(0)));
        Assert.True(LongRun.Is(catalogue.Lasting(141).Plan(0)));
        Assert.False(LongRun.Is(catalogue.Lasting(365).Plan(0) with { EventAt = 1 }));
        Assert.Equal(2 * Week, ForecastScaler.Memory);
    }

    private static async Task<RunOutcome> PlayAsync()
    {
        var model = await Models.Production();
        return LongRun.Play(model, Ordinary(model, Length), seed: 1);
    }

    private static RunPlan Ordinary(SimulationModel model, long seconds) =>
        new(0, seconds, LoadProfile.Curve(model.Demand.Users.Ordinary, model.Demand.Day, 0, Week, RunPlan.Step), Think: 1);

    private static double Sum(float[] hourly, int week) => hourly.Skip(week * 7 * 24).Take(7 * 24).Sum(value => (double)value);
}
