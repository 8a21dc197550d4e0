using System.Collections.Immutable;

using BarberPro.Capacity.CloudWatch;
using BarberPro.Capacity.Fleets;
using BarberPro.Capacity.Scaling;
using BarberPro.Capacity.Scaling.Schedules;

namespace BarberPro.Infra.Tests.Capacity.Scaling;

/// <summary>Drives a scaler the way the simulator does: instances boot and drain for 30 s, ticks last 10 s.</summary>
internal sealed class ScalerRun(FleetDeclaration fleet, ImmutableArray<ScheduledChange> changes = default)
{
    public const int Tick = 10;
    private const int Moving = 30;

    private readonly List<(long At, int Count)> booting = [];
    private readonly List<(long At, int Count)> leaving = [];

    public FleetScaler Scaler { get; } = new(fleet, new(CapacitySamples.Demand), changes.IsDefault ? [] : changes);

    public long Now { get; private set; }

    public int InService { get; private set; } = fleet.MinSize;

    /// <summary>When the desired capacity changed, and to what.</summary>
    public List<(long At, int Desired)> Decisions { get; } = [];

    public ScalerRun From(int instances)
    {
        Scaler.Set(instances);
        InService = instances;
        return this;
    }

    /// <summary>Runs for some time with each metric at a level; a level of null sends nothing.</summary>
    public ScalerRun For(int seconds, params (MetricDeclaration Metric, double? Level)[] levels) =>
        For(seconds, _ => levels);

    public ScalerRun For(int seconds, Func<ScalerRun, (MetricDeclaration Metric, double? Level)[]> levels)
    {
        for (var end = Now + seconds; Now < end;)
        {
            foreach (var (metric, level) in levels(this))
            {
                if (level is { } value && Scaler.Metrics.PositionOf(metric) is >= 0 and var position)
                {
                    // Each instance sends its own value: means are over instances.
                    Scaler.Metrics.Observe(position, value, Tick * InService);
                }
            }

            Now += Tick;
            Move();
            var before = Scaler.Desired;
            var desired = Scaler.Advance(Now, new(InService, booting.Sum(one => one.Count), leaving.Sum(one => one.Count)));
            if (desired != before)
            {
                Decisions.Add((Now, desired));
            }

            Follow(desired);
        }

        return this;
    }

    private void Move()
    {
        foreach (var (_, count) in booting.Where(one => one.At <= Now))
        {
            InService += count;
            Scaler.Entered(Now, count);
        }

        _ = booting.RemoveAll(one => one.At <= Now);
        _ = leaving.RemoveAll(one => one.At <= Now);
    }

    private void Follow(int desired)
    {
        var missing = desired - InService - booting.Sum(one => one.Count);
        if (missing > 0)
        {
            booting.Add((Now + Moving, missing));
        }
        else if (missing < 0)
        {
            InService += missing;
            leaving.Add((Now + Moving, -missing));
        }
    }
}
