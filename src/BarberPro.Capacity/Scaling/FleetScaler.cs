using System.Collections.Immutable;

using BarberPro.Capacity.Fleets;
using BarberPro.Capacity.Scaling.Schedules;

namespace BarberPro.Capacity.Scaling;

/// <summary>
/// All scaling of one fleet at work. Of several wishes the largest is granted, outwards before inwards, and inwards the largest too (Auto Scaling user guide,
/// "Multiple dynamic scaling policies at the same time"). Tracking policies remove instances only if all of them that may do so agree; step and simple
/// policies are not bound by that. Each tick: <see cref="Metrics"/> observe, then <see cref="Advance"/>; nothing is allocated.
/// </summary>
public sealed class FleetScaler
{
    private readonly StepScaler[] steps;
    private readonly StepScaler[] quick;
    private readonly OtherScalers others;
    private readonly GroupSize size;
    private readonly ImmutableArray<ScheduledChange> changes;
    private readonly WarmupLedger ledger;
    private readonly long warmup;
    private readonly long longestWarmup;
    private int nextChange;
    private long nextUsual;

    /// <summary>A fleet at its minimum, at second zero.</summary>
    /// <param name="fleet">What the graph declares.</param>
    /// <param name="model">What it does not.</param>
    /// <param name="changes">Scheduled actions of the run, in order.</param>
    public FleetScaler(FleetDeclaration fleet, ScalingModel model, ImmutableArray<ScheduledChange> changes)
    {
        var scalers = new FleetScalers(fleet, model);
        Fleet = fleet;
        Metrics = scalers.Metrics;
        quick = [.. scalers.Steps.Where(step => step.IsQuick)];
        (steps, others) = (scalers.Steps, new(scalers));
        size = new(scalers.CapacityOf(settledOnly: true), scalers.CapacityOf(settledOnly: false));
        this.changes = changes;
        warmup = (long)fleet.Warmup.TotalSeconds;
        longestWarmup = Math.Max(warmup, steps.Select(step => step.Warmup).DefaultIfEmpty().Max());
        ledger = new(Math.Max(16, fleet.MaxSize * 4));
        (MinSize, MaxSize, Desired) = (fleet.MinSize, fleet.MaxSize, fleet.MinSize);
    }

    /// <summary>What the graph declares.</summary>
    public FleetDeclaration Fleet { get; }

    /// <summary>What its alarms read.</summary>
    public FleetMetrics Metrics { get; }

    /// <summary>Its predictive policies, to observe loads.</summary>
    public ReadOnlySpan<ForecastScaler> Forecasts => others.Forecasts;

    /// <summary>Its step policies, to look at.</summary>
    public ReadOnlySpan<StepScaler> Steps => steps;

    /// <summary>Its simple policies, to look at.</summary>
    public ReadOnlySpan<SimpleScaler> Simples => others.Simples;

    /// <summary>Its tracking policies, to look at.</summary>
    public ReadOnlySpan<TrackingScaler> Trackings => others.Trackings;

    /// <summary>The minimum that holds.</summary>
    public int MinSize { get; private set; }

    /// <summary>The maximum that holds.</summary>
    public int MaxSize { get; private set; }

    /// <summary>The desired capacity.</summary>
    public int Desired { get; private set; }

    /// <summary>What decided on the desired capacity last: name of a policy or a scheduled action; empty in the beginning.</summary>
    public string DecidedBy { get; private set; } = "";

    /// <summary>When it was decided, in seconds of the run.</summary>
    public long DecidedAt { get; private set; }

    /// <summary>When a schedule, or what is looked at by the minute, can change something next, in seconds of the run.</summary>
    internal long NextChange => nextChange < changes.Length ? Math.Min(nextUsual, changes[nextChange].At) : nextUsual;

    /// <summary>Policies whose alarms are looked at more often than by the minute.</summary>
    internal ReadOnlySpan<StepScaler> Quick => quick;

    /// <summary>Whether no instance warms, for any policy.</summary>
    internal bool IsCalm(long now) => ledger.Warming(now, longestWarmup) == 0;

    /// <summary>Sets the desired capacity by hand, as a scenario that begins in the middle of a day does; its instances count as warm.</summary>
    public void Set(int desired) => Desired = Math.Clamp(desired, MinSize, MaxSize);

    /// <summary>Notes instances that went InService: they begin to warm.</summary>
    public void Entered(long now, int instances) => ledger.Enter(now, instances);

    /// <summary>Instances InService that warm.</summary>
    public int WarmingOf(long now, FleetCounts counts) => Math.Min(counts.InService, ledger.Warming(now, warmup));

    /// <summary>Lets schedules and policies decide.</summary>
    /// <param name="now">Seconds of the run, more than before. What was observed since belongs to the time until now.</param>
    /// <param name="counts">What the group consists of; what the last decision asked for has begun.</param>
    /// <returns>The desired capacity.</returns>
    public int Advance(long now, FleetCounts counts)
    {
        var warming = WarmingOf(now, counts);
        size.Note(now, warming, counts.InService);
        Metrics.Advance(now);
        while (nextChange < changes.Length && changes[nextChange].At <= now)
        {
            Apply(changes[nextChange++].Action, now);
        }

        Decide(now, counts, warming + counts.Pending);
        return Desired;
    }

    /// <summary>
    /// Passes over ticks that nothing can be decided in: see <see cref="IsCalm"/> and <see cref="NextChange"/>. The tick after them advances as usual.
    /// </summary>
    /// <param name="first">The first of them, in seconds of the run.</param>
    /// <param name="last">The last.</param>
    /// <param name="counts">What the group consists of in all of them.</param>
    internal void Pass(long first, long last, FleetCounts counts)
    {
        size.Note(first, warming: 0, counts.InService);
        foreach (var step in quick)
        {
            step.Pass(last);
        }
    }

    // A higher minimum raises the desired capacity, a lower one leaves it (Auto Scaling user guide, "Scheduled scaling").
    private void Apply(ScheduleDeclaration action, long now)
    {
        MinSize = action.MinSize ?? MinSize;
        MaxSize = action.MaxSize ?? MaxSize;
        Grant(action.Desired ?? Desired, action.Name, now);
    }

    private void Decide(long now, FleetCounts counts, int warming)
    {
        var wishes = new Wishes();
        var remover = default(SimpleScaler);
        var isQuick = now < nextUsual;
        foreach (var step in isQuick ? quick : steps)
        {
            var own = step.Warmup == warmup ? warming : counts.Pending + Math.Min(counts.InService, ledger.Warming(now, step.Warmup));
            _ = wishes.Add(step.Advance(now, Desired, own), step.Declaration.Name);
        }

        if (!isQuick)
        {
            remover = others.Add(now, Desired, MinSize, warming, counts, ref wishes);
            nextUsual = NextUsual();
        }

        if (wishes.Granted is { } granted)
        {
            var earlier = Desired;
            Grant(granted, wishes.By, now);
            if (Desired != earlier && remover is not null && remover.Declaration.Name == wishes.By)
            {
                remover.Begin();
                nextUsual = now;
            }
        }
    }

    private long NextUsual()
    {
        var next = others.NextLook;
        foreach (var step in steps)
        {
            next = step.IsQuick ? next : Math.Min(next, step.NextLook);
        }

        return next;
    }

    private void Grant(int wish, string by, long now)
    {
        var granted = Math.Clamp(wish, MinSize, Math.Max(MinSize, MaxSize));
        if (granted != Desired)
        {
            (Desired, DecidedBy, DecidedAt) = (granted, by, now);
        }
    }
}
