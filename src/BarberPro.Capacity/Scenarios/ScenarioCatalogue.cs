using System.Collections.Immutable;
using BarberPro.Capacity.Simulation;
using BarberPro.Policies.Demand;

namespace BarberPro.Capacity.Scenarios;

/// <summary>
/// All scenarios, made of the demand policy. They run with the busy think time: at the ordinary one the smallest fleets carry everything, and nothing would be
/// proved.
/// </summary>
/// <param name="demand">The policy.</param>
public sealed class ScenarioCatalogue(DemandPolicy demand)
{
    private const long Minute = 60;
    private const long Hour = 60 * Minute;
    private const long Day = 24 * Hour;
    private const long LeadIn = 40 * Minute;

    private readonly DayMoments moments = new(demand.Day);

    private readonly double ordinary = demand.Users.Ordinary;
    private readonly double promised = demand.Users.Promised;
    private readonly double think = demand.Behaviour.ThinkTime.Busy.TotalSeconds;
    private readonly double rise = demand.Scenarios.Rise.TotalSeconds;
    private readonly LatencyLevelsPolicy latency = demand.ServiceLevels.Latency;

    /// <summary>The scenarios, in the order in which they are told.</summary>
    public ImmutableArray<Scenario> All =>
    [
        Lasting(days: 7),
        Week("noisy-week", "an ordinary week at twice the noise", noise: 2, days: 7, Flaps(demand.ServiceLevels.Stability.NoisyFlaps)),
        Launch(),
        Sale(),
        Saturday(),
        Lasting("zone-lost", "a zone is lost at the promised users", Happening.ZoneLost, demand.Scenarios.ZoneOutage, promised, P95(), Bookings(), ZoneFailures()),
        Lasting("spot-lost", "all spot capacity is lost at the promised users", Happening.SpotLost, demand.Scenarios.SpotOutage, promised, P95(), Bookings()),
        SlowDatabase(),
        FlashCrowd(),
        Constant(),
        Night(),
    ];

    /// <summary>The ordinary week, lasting longer; launches are promised by the week.</summary>
    public Scenario Lasting(int days) => Week(
        "week", days == 7 ? "an ordinary week" : $"{days} ordinary days", noise: 1, days, P95(), Mean(), Bookings(), Flaps(0), Launches(days));

    // On a Wednesday.
    private long Quiet => (2 * Day) + moments.Quiet;

    private Scenario Week(string name, string title, double noise, int days, params ServicePromise[] promises) => new(
        name,
        title,
        seeds => seeds,
        _ => new(0, days * Day, Curve(0, 7 * Day), think, NoiseFactor: noise),
        [.. promises]);

    private Scenario Launch()
    {
        const long Begin = 10 * Minute;
        return new(
            "launch",
            $"{demand.Users.Ordinary} users become {demand.Users.Promised} within {rise:0} s",
            seeds => Math.Max(seeds, demand.Scenarios.Phases),
            run => new(
                Quiet,
                Begin + (30 * Minute),
                LoadProfile.Constant(ordinary, Begin + (30 * Minute), 1).Becoming(promised, Begin, rise),
                think,
                EventAt: Begin,
                NeededUsers: promised,
                FineFrom: Begin,
                Phase: run * 60 / demand.Scenarios.Phases % 60),
            [
                new("capacity", "s", demand.Limits.FirstRound.TotalSeconds, Measures.Enough),
                new("p95 back", "s", demand.ServiceLevels.Recovery.TotalSeconds, Measures.BackAfter(latency.P95.TotalSeconds)),
                SlowBookings(),
                new("failed in ten minutes", "%", (double)demand.ServiceLevels.LaunchFailures.Points, Measures.Failures(10 * Minute)),
            ]);
    }

    private Scenario Sale()
    {
        const long Begin = 10 * Minute;
        var seconds = Begin + (long)demand.Scenarios.Sale.TotalSeconds;
        var settled = (long)demand.ServiceLevels.Recovery.TotalSeconds;
        return new(
            "sale",
            $"{demand.Users.Promised} busy users for {demand.Scenarios.Sale.TotalHours:0} h",
            seeds => seeds,
            _ => new(Quiet, seconds, LoadProfile.Constant(ordinary, seconds, 1).Becoming(promised, Begin, rise), think, EventAt: Begin),
            [new($"p95 after {settled / Minute} min", "ms", latency.P95.TotalMilliseconds, Measures.P95(settled)), SlowBookings(), Flaps(0)]);
    }

    private Scenario Saturday()
    {
        const long Friday = (4 * Day) + (22 * Hour);
        var promises = ImmutableArray.CreateBuilder<ServicePromise>();
        promises.Add(P95());
        promises.Add(Bookings());
        foreach (var (before, part) in demand.Day.Parts.Zip(demand.Day.Parts.Skip(1)))
        {
            var factor = (double)(part.Factor * demand.Day.Weekend);
            if (part.Factor > before.Factor && part.Factor > 1)
            {
                var check = (5 * Day) + (long)(part.From.ToTimeSpan() - demand.Limits.BeforePeak).TotalSeconds - Friday;
                promises.Add(new($"missing from the floor before {part.From:HH:mm}", "", 0, Measures.MissingAt(check, factor)));
            }
        }

        return new("saturday", "a Saturday with both peaks", seeds => seeds, _ => new(Friday, 26 * Hour, Curve(Friday, 26 * Hour), think), promises.ToImmutable());
    }

    private Scenario Lasting(string name, string title, Happening happening, TimeSpan lasting, double users, params ServicePromise[] promises)
    {
        var seconds = LeadIn + (long)lasting.TotalSeconds;
        return new(
            name,
            title,
            seeds => seeds,
            _ => new(Quiet, seconds, LoadProfile.Constant(users, seconds, 1), think, EventAt: LeadIn, Happening: happening, EventSeconds: (long)lasting.TotalSeconds),
            [.. promises]);
    }

    private Scenario SlowDatabase()
    {
        var peak = ordinary * demand.Day.Parts.Max(part => (double)part.Factor);
        var slow = (long)demand.Scenarios.SlowDatabase.For.TotalSeconds;
        var seconds = LeadIn + slow + (15 * Minute);
        var recovered = slow + (long)demand.ServiceLevels.SlowAlarm.TotalSeconds;
        return new(
            "slow-database",
            $"queries take {demand.Scenarios.SlowDatabase.Query.TotalMilliseconds:0} ms at {peak:0} users",
            seeds => seeds,
            _ => new(Quiet, seconds, LoadProfile.Constant(peak, seconds, 1), think, EventAt: LeadIn, Happening: Happening.DatabaseSlow, EventSeconds: slow),
            [
                new("p95 meanwhile", "ms", latency.SlowDatabase.TotalMilliseconds, Measures.P95(0, slow)),
                new("instances added", "", demand.ServiceLevels.SlowGrowth, Measures.Growth),
                new("connections in use", "%", (double)demand.ServiceLevels.Pools.Points, run => (100 * run.PoolsInUse, "database")),
                new("p95 afterwards", "ms", latency.P95.TotalMilliseconds, Measures.P95(recovered)),
            ]);
    }

    private Scenario FlashCrowd()
    {
        const long Begin = 10 * Minute;
        var stays = (long)demand.Scenarios.FlashCrowd.TotalSeconds;
        var seconds = Begin + stays + (80 * Minute);
        return new(
            "flash-crowd",
            $"{demand.Users.Promised} users for {demand.Scenarios.FlashCrowd.TotalMinutes:0} min",
            seeds => seeds,
            _ => new(
                Quiet,
                seconds,
                LoadProfile.Constant(ordinary, seconds, 1).Becoming(promised, Begin, rise).Becoming(ordinary, Begin + stays, rise),
                think,
                EventAt: Begin + stays),
            [new("back at the minimum", "min", demand.ServiceLevels.BackAtMinimum.TotalMinutes, run => Minutes(Measures.AtMinimumAfter()(run)))]);
    }

    // Not one load: an edge lies wherever a target divides the users.
    private Scenario Constant() => new(
        "constant",
        "constant load, noise alone",
        seeds => seeds,
        run => new(Day, Day, LoadProfile.Constant(ordinary * (1 + (run % 5)), Day, RunPlan.Step), think, EventAt: 2 * Hour),
        [Flaps(0), new("instances added after two hours", "", demand.ServiceLevels.Stability.ConstantLaunches, Measures.Added)]);

    private Scenario Night()
    {
        // From a Tuesday, hours before its last peak, into the deep of the following night; where that is near, until fleets had time to be small.
        var peak = moments.LastPeak;
        var begin = Day + peak.Begins - (4 * Hour);
        var settled = Day + peak.Ends + (long)demand.ServiceLevels.NightSettled.TotalSeconds - begin;
        var surprise = Math.Max((2 * Day) + moments.Deepest - begin, settled + Hour);
        var seconds = surprise + (20 * Minute);
        return new(
            "night",
            "the last peak ends, and in the deep of the night the promised users come",
            seeds => seeds,
            _ => new(
                begin,
                seconds,
                Fine(Curve(begin, seconds)).Becoming(promised, surprise, rise),
                think,
                EventAt: surprise,
                NeededUsers: promised,
                FineFrom: surprise),
            [
                new($"above the minimum {demand.ServiceLevels.NightSettled.TotalMinutes:0} min after the peak", "", 0, Measures.AboveMinimumAt(settled)),
                new("alarms without data", "", 0, Measures.Blind),
                new("capacity", "s", demand.Limits.FirstRound.TotalSeconds, Measures.Enough),
            ]);
    }

    private static (double, string) Minutes((double Seconds, string Fleet) value) => (value.Seconds / Minute, value.Fleet);

    private static LoadProfile Fine(LoadProfile profile) => new([.. profile.Users.SelectMany(users => Enumerable.Repeat(users, profile.StepSeconds))], 1);

    private ServicePromise P95() => new("p95 every minute", "ms", latency.P95.TotalMilliseconds, Measures.P95());

    private ServicePromise Bookings() => new("bookings' p95 every minute", "s", latency.Booking.TotalSeconds, Measures.Bookings());

    // Bookings reach their fleet as the fleets before it grow, so that their recovery begins later than that of the screens.
    private ServicePromise SlowBookings() => new(
        $"bookings' p95 over {latency.Booking.TotalSeconds:0.#} s", "s", demand.ServiceLevels.Recovery.TotalSeconds, Measures.BookingsOver(latency.Booking.TotalSeconds));

    private ServicePromise Mean() => new("mean every minute", "ms", latency.Mean.TotalMilliseconds, Measures.Mean());

    private ServicePromise ZoneFailures() => new(
        "failed in the outage", "%", (double)demand.ServiceLevels.ZoneFailures.Points, Measures.Failures(demand.Scenarios.ZoneOutage.TotalSeconds));

    private static ServicePromise Flaps(int limit) => new("flaps", "", limit, Measures.Flaps);

    private ServicePromise Launches(int days) => new("launches", "", demand.ServiceLevels.Stability.LaunchesAWeek * Math.Max(days, 1) / 7.0, Measures.Launches);

    private LoadProfile Curve(long from, long seconds) => LoadProfile.Curve(ordinary, demand.Day, from, seconds, RunPlan.Step);
}
