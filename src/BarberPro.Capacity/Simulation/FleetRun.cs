using System.Collections.Immutable;
using BarberPro.Capacity.Scaling;
using BarberPro.Capacity.Scaling.Schedules;
using BarberPro.Policies.Demand;

namespace BarberPro.Capacity.Simulation;

/// <summary>One fleet in one run: its instances, its requests and its scaling.</summary>
internal sealed class FleetRun
{
    private readonly FleetModel model;
    private readonly FleetSensors sensors;
    private readonly StabilityWatch watch;
    private readonly QuietWatch quiet;
    private readonly PlayedSteps played = new();
    private MinuteSums minute;
    private int entered;
    private double overSince;
    private double lastOver = double.NegativeInfinity;

    internal FleetRun(FleetModel model, DemandPolicy demand, RunPlan plan, ImmutableArray<ScheduledChange> changes, long seed)
    {
        this.model = model;
        Scaler = new(model.Fleet, new(demand, plan.Phase, plan.WithoutPolicies), changes);
        Pool = new(model.Fleet, model.Instances, seed);
        Pool.Begin(model.Fleet.MinSize);
        State = new() { IsShared = model.Dispatch == Queueing.Dispatch.LeastOutstanding };
        Bookings = model.Role == FleetRole.Booking ? new(model) : null;
        Trace = new(plan.Seconds);
        quiet = new(Scaler);
        sensors = new(Scaler.Metrics, quiet, demand);
        watch = new(demand.ServiceLevels.Stability, model.Fleet, plan.EventAt);
    }

    internal FleetModel Model => model;

    internal FleetScaler Scaler { get; }

    internal InstancePool Pool { get; }

    internal FleetState State { get; }

    internal BookingQueue? Bookings { get; }

    internal FleetTrace Trace { get; }

    internal StabilityWatch Watch => watch;

    /// <summary>
    /// From the moment when more came than it could serve, and went on coming, until its instances could carry what they have to, in seconds; infinite for never. A fleet behind
    /// a narrower one is reached by the load later, and only then can anything notice it.
    /// </summary>
    internal double EnoughAfter { get; private set; } = double.PositiveInfinity;

    /// <summary>Machine hours so far.</summary>
    internal double InstanceSeconds { get; private set; }

    /// <summary>Requests that came, less those that were served, refused, abandoned or still wait: zero, or some got lost.</summary>
    internal double Unaccounted { get; private set; }

    /// <summary>Brings instances up to the beginning of a step.</summary>
    internal void Prepare(double now, double limit, bool isSlow)
    {
        Pool.Advance(now);
        if (Pool.Entered != entered)
        {
            Scaler.Entered((long)now, Pool.Entered - entered);
            entered = Pool.Entered;
        }

        var serving = Pool.Census.Serving;
        var lost = Pool.Census.Dead == 0 ? 0 : (double)Pool.Census.Dead / (Pool.Census.Dead + serving);
        sensors.Limit(Pool, RunPlan.Step);
        State.Use(serving * model.CapacityOfOne, limit, lost, model.Requests(serving, isSlow));
    }

    /// <summary>Steps from now on in which nothing comes, goes or is decided, so that one preparation and one report do for all; at least 1.</summary>
    internal int Calm(long now)
    {
        if (State.Backlog > 0 || Pool.Census.Counted != Scaler.Desired || !quiet.IsQuiet(now) || !Scaler.IsCalm(now))
        {
            return 1;
        }

        var until = Math.Min(Pool.Census.NextEvent, Scaler.NextChange);
        return (int)Math.Clamp(Math.Ceiling((until - now) / RunPlan.Step), 1, RunPlan.StepsAtOnce);
    }

    /// <summary>Keeps what was done in a step until it is told.</summary>
    /// <returns>Whether a further step can follow before.</returns>
    internal bool Keep(long now, int seconds, double users)
    {
        played.Add(users, Cpu(seconds), State, Bookings);
        minute.Add(State);
        if (Bookings is not null)
        {
            minute.Add(Bookings);
        }

        if (sensors.IsHarmless(played))
        {
            return State.Backlog <= 0;
        }

        quiet.Disturb(now);
        return false;
    }

    /// <summary>Tells what was done since the last time, and lets the policies decide.</summary>
    internal void Finish(long now, int seconds, double users)
    {
        var counts = new FleetCounts(Pool.Census.Starting + Pool.Census.Serving, Pool.Census.Pending, Pool.Census.Leaving);
        var begin = now - (played.Count * (long)seconds);
        sensors.Observe(Pool, played, begin, seconds);
        if (played.Count > 1)
        {
            Scaler.Pass(begin + seconds, now - seconds, counts);
        }

        var before = Scaler.Desired;
        var desired = Scaler.Advance(now, counts);
        if (desired != before)
        {
            watch.Decided(now, before, desired, Scaler.DecidedBy, users);
        }

        // Before its last one nothing left in the steps that are told together.
        InstanceSeconds += (counts.InService + counts.Leaving) * (double)seconds * (played.Count - 1);
        Pool.Reconcile(now, desired);
        InstanceSeconds += (Pool.Census.Starting + Pool.Census.Serving + Pool.Census.Leaving) * (double)seconds;
        played.Clear();
        if (now % 60 == 0)
        {
            Trace.Close(now, minute, Pool.Census.Serving, desired, State.Capacity);
            minute = default;
        }
    }

    /// <summary>Notes when the capacity that a jump of the load asks for is there.</summary>
    internal void NoteEnough(double now, double neededInstances)
    {
        if (!double.IsPositiveInfinity(EnoughAfter))
        {
            return;
        }

        var isOver = Bookings is null
            ? State.Backlog > 0 || State.Utilisation > Queueing.ResponseTable.Highest
            : Bookings.Backlog > 0 || Bookings.SlotsInUse > Queueing.ResponseTable.Highest;
        if (isOver)
        {
            // What passes within a step is a burst, not the load that is being waited for.
            overSince = now - lastOver > RunPlan.Step ? now : overSince;
            lastOver = now;
        }

        if (Pool.Census.Serving >= neededInstances)
        {
            EnoughAfter = double.IsNegativeInfinity(lastOver) ? 0 : now - overSince;
        }
    }

    /// <summary>Counts from nothing; instances, queues and policies go on as they are.</summary>
    internal void CountAnew()
    {
        (InstanceSeconds, Unaccounted) = (0, 0);
        Pool.CountAnew();
        watch.CountAnew();
    }

    internal void Account(double backlogBefore) =>
        Unaccounted = Math.Max(Unaccounted, Math.Abs(backlogBefore + State.Offered - State.Served - State.Shed - State.Abandoned - State.Backlog));

    private double Cpu(double seconds)
    {
        var busy = State.Served * model.Work.Mean;
        busy += Bookings is null ? 0 : Bookings.Served * model.BookingCpu;
        return Pool.Census.Serving == 0 ? 0 : Math.Min(100, 100 * busy / (Pool.Census.Serving * model.Processors * seconds));
    }
}
