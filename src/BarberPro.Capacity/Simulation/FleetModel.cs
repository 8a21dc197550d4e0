using BarberPro.Capacity.Fleets;
using BarberPro.Capacity.Queueing;
using BarberPro.Policies.Demand;

namespace BarberPro.Capacity.Simulation;

/// <summary>
/// A fleet ready to be run: what the graph declares, joined with what its machines can do, and its response times solved beforehand. It never changes, so
/// many runs can share it.
/// </summary>
public sealed class FleetModel
{
    private readonly ResponseTable?[] requests;
    private readonly ResponseTable?[] slowRequests;
    private readonly ResponseTable?[] work;
    private readonly ResponseTables tables;

    internal FleetModel(FleetDeclaration fleet, FleetRole role, InstanceCapacityPolicy machine, DemandPolicy demand, RequestTimes times, ResponseTables tables)
    {
        Fleet = fleet;
        Role = role;
        this.tables = tables;
        Instances = InstanceTimes.Of(fleet, demand);
        Dispatch = fleet.TargetGroups[0].Algorithm == "least_outstanding_requests" ? Dispatch.LeastOutstanding : Dispatch.Random;
        Processors = machine.Processors;
        Servers = Math.Min(demand.Instances.Processes, machine.Processors);

        // A machine that may use a fifth of its processors for ever works five times as long on everything.
        var speed = (double)machine.Baseline.Share;
        Work = new(times.Cpu.Mean / speed, times.Cpu.Variation);
        CapacityOfOne = Servers / Work.Mean;
        Slots = demand.Booking.Parallel;
        BookingWork = new(demand.Booking.Time.TotalSeconds, (double)demand.Booking.Variation);
        BookingCpu = demand.Booking.Cpu.TotalSeconds / speed;
        var most = Math.Max(fleet.MaxSize, fleet.Schedules.Select(schedule => schedule.MaxSize ?? 0).DefaultIfEmpty().Max());
        (requests, slowRequests, work) = (new ResponseTable?[most + 2], new ResponseTable?[most + 2], new ResponseTable?[most + 2]);
    }

    /// <summary>What the graph declares.</summary>
    public FleetDeclaration Fleet { get; }

    /// <summary>Which demand it carries.</summary>
    public FleetRole Role { get; }

    /// <summary>How long the stages of an instance's life take.</summary>
    public InstanceTimes Instances { get; }

    /// <summary>How requests reach instances.</summary>
    public Dispatch Dispatch { get; }

    /// <summary>Processors of an instance.</summary>
    public int Processors { get; }

    /// <summary>Requests that an instance works on at once.</summary>
    public int Servers { get; }

    /// <summary>Processor time of a request.</summary>
    public WorkTime Work { get; }

    /// <summary>Bookings that an instance works on at once.</summary>
    public int Slots { get; }

    /// <summary>How long a booking holds a slot.</summary>
    public WorkTime BookingWork { get; }

    /// <summary>Processor time of a booking's work.</summary>
    public double BookingCpu { get; }

    /// <summary>Bookings a second that one instance can do at most.</summary>
    public double BookingsOfOne => Slots / BookingWork.Mean;

    /// <summary>Requests a second that one instance can answer at most.</summary>
    public double CapacityOfOne { get; }

    /// <summary>Response times of requests on so many instances.</summary>
    internal ResponseTable Requests(int instances, bool isSlow)
    {
        // Without a shared queue every instance is a queue of its own, whatever their number.
        var index = Dispatch == Dispatch.LeastOutstanding ? Math.Clamp(instances, 1, requests.Length - 1) : 1;
        var known = isSlow ? slowRequests : requests;
        return known[index] ??= tables.Requests(Station.Of(Dispatch, index, Servers, Work), isSlow && Role == FleetRole.Api);
    }

    /// <summary>Response times of bookings on so many instances: one queue for all.</summary>
    internal ResponseTable Bookings(int instances)
    {
        var index = Math.Clamp(instances, 1, work.Length - 1);
        return work[index] ??= tables.Work(new(Slots * index, BookingWork));
    }
}
