using BarberPro.Capacity.Scaling.Schedules;

namespace BarberPro.Capacity.Simulation;

/// <summary>
/// One run: users, instances, queues and policies, step by step. Everything is allocated in the beginning; a step allocates nothing.
/// </summary>
public sealed class SimulationRun
{
    // Where a run begins only matters for which weekday a schedule meets: any Monday does.
    private static readonly DateTime Monday = new(2026, 1, 5, 0, 0, 0, DateTimeKind.Unspecified);

    private readonly SimulationModel model;
    private readonly RunPlan plan;
    private readonly LoadNoise noise;
    private readonly UserTraffic traffic;
    private readonly FleetRun[] fleets;
    private readonly Outage outage;
    private readonly double[] needed;
    private readonly double growth;
    private readonly double bookingShare;
    private double factor = 1;
    private long now;

    /// <summary>Prepares a run.</summary>
    /// <param name="model">What runs share.</param>
    /// <param name="plan">What it plays.</param>
    /// <param name="seed">Which run.</param>
    public SimulationRun(SimulationModel model, RunPlan plan, long seed)
    {
        (this.model, this.plan) = (model, plan);
        var demand = model.Demand;
        var zone = TimeZoneInfo.FindSystemTimeZoneById(model.TimeZone);
        var local = Monday.AddSeconds(plan.Start);
        var start = new DateTimeOffset(local, zone.GetUtcOffset(local));
        var length = plan.WithoutSchedules ? TimeSpan.Zero : TimeSpan.FromSeconds(plan.From + plan.Seconds);
        fleets = [.. model.Fleets.Select(fleet => new FleetRun(
            fleet, demand, plan, ScheduleTimeline.Resolve(fleet.Fleet.Schedules, start, length, demand.Timings.ScheduleDelay, plan.From), seed))];
        var behaviour = demand.Behaviour;
        traffic = new(
            Web.State, Api.State, ((double)behaviour.WebRequests, (double)behaviour.ApiRequests), plan.Think, behaviour.GiveUp.TotalSeconds, model.Assumptions.Arrivals);
        noise = new(seed, (double)demand.Day.Noise.Deviation.Share * plan.NoiseFactor, demand.Day.Noise.Memory.TotalSeconds, RunPlan.Step);
        growth = plan.Grows && plan.From + plan.Seconds > InstanceTimes.Month ? Math.Log(1 + (double)demand.Users.Growth.Share) / InstanceTimes.Month : 0;
        bookingShare = (double)behaviour.Bookings.Share;
        outage = new(plan, fleets);
        needed = [.. model.Fleets.Select(Needed)];
    }

    /// <summary>Seconds played.</summary>
    public long Now => now;

    /// <summary>Whether it is over.</summary>
    public bool IsOver => now >= plan.Seconds;

    /// <summary>Largest share of the database's connections in use, from the event on.</summary>
    public double PoolsInUse { get; private set; }

    private FleetRun Web => fleets[0];

    private FleetRun Api => fleets[1];

    private FleetRun Booking => fleets[2];

    /// <summary>Plays it to the end.</summary>
    public RunOutcome ToTheEnd()
    {
        PlayTo(plan.Seconds);
        return RunOutcome.Of(plan, PoolsInUse, fleets);
    }

    /// <summary>Plays until a moment, or to the end where that comes first.</summary>
    /// <param name="seconds">The moment, in seconds of the run.</param>
    public void PlayTo(long seconds)
    {
        while (now < seconds && !IsOver)
        {
            Play(RunPlan.StepsAtOnce);
        }
    }

    /// <summary>Plays one step.</summary>
    public void Step() => Play(1);

    /// <summary>Plays a lead-in: the run is in full swing after it, and nothing of it counts but its traces.</summary>
    /// <param name="seconds">Its length, in whole minutes.</param>
    internal void LeadIn(long seconds)
    {
        PlayTo(seconds);
        PoolsInUse = 0;
        foreach (var fleet in fleets)
        {
            fleet.CountAnew();
        }
    }

    // Steps in which nothing comes, goes or is decided are played one by one, and told to metrics and policies together.
    private void Play(int most)
    {
        var isSlow = outage.Happen(now);
        var step = now >= plan.FineFrom ? 1 : RunPlan.Step;
        var connections = model.Pools?.Of(Api.Pool.Census.Serving) ?? int.MaxValue;
        var query = isSlow ? model.Times.SlowQuery.Mean : model.Times.Query.Mean;
        var perRequest = model.Times.Queries * query;
        Web.Prepare(now, double.PositiveInfinity, isSlow: false);
        Api.Prepare(now, perRequest > 0 ? connections / perRequest : double.PositiveInfinity, isSlow);
        Booking.Prepare(now, double.PositiveInfinity, isSlow: false);
        traffic.Prepare();

        var left = Math.Min(most, Calm(step));
        double users;
        bool isCalm;
        do
        {
            if (now % RunPlan.Step == 0)
            {
                factor = noise.Next(growth * (plan.From + now));
            }

            users = plan.Load.At(plan.From + now) * factor;
            var (webBefore, apiBefore) = (Web.State.Backlog, Api.State.Backlog);
            isCalm = traffic.Step(users, step);
            Web.Account(webBefore);
            Api.Account(apiBefore);
            Book(step);
            now += step;
            PoolsInUse = now > plan.EventAt ? Math.Max(PoolsInUse, Api.State.Served / step * perRequest / connections) : PoolsInUse;
            foreach (var fleet in fleets)
            {
                isCalm &= fleet.Keep(now, step, users);
            }
        }
        while (--left > 0 && isCalm);

        for (var index = 0; index < fleets.Length; index++)
        {
            fleets[index].Finish(now, step, users);
            if (needed[index] > 0 && now > plan.EventAt)
            {
                fleets[index].NoteEnough(now - plan.EventAt, needed[index]);
            }
        }
    }

    private int Calm(int step)
    {
        var isWatched = plan.NeededUsers > 0 && now >= plan.EventAt;
        if (step != RunPlan.Step || isWatched)
        {
            return 1;
        }

        var steps = Math.Min(RunPlan.StepsAtOnce - (int)(now / step % RunPlan.StepsAtOnce), Until(plan.Seconds));
        steps = Math.Min(steps, Math.Min(Until(plan.EventAt), Math.Min(Until(plan.EventAt + plan.EventSeconds), Until(plan.FineFrom))));
        foreach (var fleet in fleets)
        {
            steps = Math.Min(steps, fleet.Calm(now));
        }

        return steps;
    }

    // Steps that begin before a moment; what is past is no bound.
    private int Until(long moment) => moment <= now ? RunPlan.StepsAtOnce : (int)Math.Min((moment - now - 1) / RunPlan.Step + 1, RunPlan.StepsAtOnce);

    private void Book(double seconds)
    {
        var state = Booking.State;
        var bookings = Api.State.Served / seconds * bookingShare;
        if (state.Capacity > 0)
        {
            state.Flow(bookings * seconds, seconds);
        }
        else
        {
            (state.Offered, state.Served, state.Shed) = (bookings * seconds, 0, bookings * seconds);
        }

        Booking.Bookings!.Step(state.Served / seconds, seconds, Booking.Pool.Census.Serving);
    }

    // What a fleet needs so that its queues are stationary at the load to come.
    private double Needed(FleetModel fleet)
    {
        if (plan.NeededUsers <= 0)
        {
            return 0;
        }

        var behaviour = model.Demand.Behaviour;
        var actions = plan.NeededUsers / (plan.Think + fleet.Requests(1, isSlow: false).MeanAt(0));
        return fleet.Role switch
        {
            FleetRole.Web => Instances(actions * (double)behaviour.WebRequests, fleet.CapacityOfOne),
            FleetRole.Api => Instances(actions * (double)behaviour.ApiRequests, fleet.CapacityOfOne),
            _ => Instances(actions * (double)(behaviour.ApiRequests * behaviour.Bookings.Share), fleet.BookingsOfOne),
        };
    }

    private static double Instances(double requests, double capacity) => Math.Ceiling(requests / capacity / Queueing.ResponseTable.Highest);
}
