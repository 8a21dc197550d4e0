using BarberPro.Capacity.CloudWatch;
using BarberPro.Capacity.Scaling;
using BarberPro.Policies.Demand;

namespace BarberPro.Capacity.Simulation;

/// <summary>Sends what a fleet does to the metrics that its alarms read.</summary>
internal sealed class FleetSensors
{
    private const double Minute = 60;

    private readonly FleetMetrics metrics;
    private readonly QuietWatch quiet;
    private readonly Source[] sources;
    private readonly bool[] isPercentile;
    private readonly Reading[] readings;
    private readonly double[] weights;
    private readonly double[] samples = new double[RunPlan.StepsAtOnce];
    private readonly (Figure Figure, double Below)[] limits;
    private readonly double memory;
    private readonly double memoryPerSession;
    private (int Serving, int Starting, int Warm, int Seconds) known;

    internal FleetSensors(FleetMetrics metrics, QuietWatch quiet, DemandPolicy demand)
    {
        (this.metrics, this.quiet) = (metrics, quiet);
        sources = [.. metrics.Metrics.Select(SourceOf)];
        (readings, weights) = (new Reading[sources.Length], new double[sources.Length * RunPlan.StepsAtOnce]);
        limits = new (Figure, double)[quiet.Limits.Length];
        isPercentile = [.. metrics.Metrics.Select(metric => metric.Statistic.Kind == StatisticKind.Percentile)];
        memory = (double)demand.Instances.Memory.Points;
        memoryPerSession = (double)demand.Instances.MemoryPerSession.Points;
    }

    private enum Source
    {
        Nothing,
        Cpu,
        AgentCpu,
        Memory,
        Requests,
        ResponseTime,
        Sessions,
        Bookings,
        Slots,
        Waiting,
        WaitingSum,
        InService,
    }

    /// <summary>Reports steps that no instance came or went in.</summary>
    /// <param name="pool">The instances.</param>
    /// <param name="steps">What was done, step by step.</param>
    /// <param name="begin">When the first of them began, in seconds of the run.</param>
    /// <param name="seconds">Length of a step.</param>
    internal void Observe(InstancePool pool, PlayedSteps steps, long begin, int seconds)
    {
        _ = ReadAnew(pool, seconds);
        var values = samples.AsSpan(0, steps.Count);
        for (var position = 0; position < readings.Length; position++)
        {
            ref readonly var reading = ref readings[position];
            if (reading.IsSilent)
            {
                continue;
            }

            var figures = steps.Of(reading.Figure);
            if (!reading.IsPlain)
            {
                for (var step = 0; step < figures.Length; step++)
                {
                    values[step] = reading.Of(figures[step]);
                }

                figures = values;
            }

            var weight = reading.IsByRequest ? steps.Of(Figure.Served) : weights.AsSpan(position * RunPlan.StepsAtOnce, steps.Count);
            metrics.Observe(position, figures, weight, begin, seconds);
        }
    }

    /// <summary>Finds the figures below which the alarms that are looked at every few seconds find nothing, with the instances that there are.</summary>
    internal void Limit(InstancePool pool, int seconds)
    {
        if (!ReadAnew(pool, seconds))
        {
            return;
        }

        for (var index = 0; index < limits.Length; index++)
        {
            var (position, limit) = quiet.Limits[index];
            limits[index] = (readings[position].Figure, readings[position].FigureAt(limit));
        }
    }

    /// <summary>Whether the last step stays below these limits.</summary>
    internal bool IsHarmless(PlayedSteps steps)
    {
        foreach (var (figure, below) in limits)
        {
            if (!(steps.Last(figure) < below))
            {
                return false;
            }
        }

        return true;
    }

    // Readings hold as long as the same instances are there.
    private bool ReadAnew(InstancePool pool, int seconds)
    {
        var seen = (pool.Census.Serving, pool.Census.Starting, pool.Census.Warm, seconds);
        if (seen == known)
        {
            return false;
        }

        known = seen;
        for (var position = 0; position < readings.Length; position++)
        {
            readings[position] = Read(position, pool, seconds);
            for (var step = 0; step < RunPlan.StepsAtOnce; step++)
            {
                weights[(position * RunPlan.StepsAtOnce) + step] = readings[position].Weight;
            }
        }

        return true;
    }

    private Reading Read(int position, InstancePool pool, int seconds)
    {
        // Machines whose application is not up yet report too, and idle: the average falls before they serve.
        var agents = pool.Census.Serving + pool.Census.Starting;
        var serving = Math.Max(1, pool.Census.Serving);
        return sources[position] switch
        {
            Source.Cpu => new(Figure.Cpu, pool.Census.Warm * seconds),
            Source.AgentCpu => new(Figure.Cpu, agents * seconds, Factor: pool.Census.Serving, Divisor: Math.Max(1, agents)),
            Source.Memory => new(Figure.Users, agents * seconds, memoryPerSession, serving, memory),
            Source.Requests => new(Figure.Served, Divisor: serving, IsByRequest: true),
            Source.ResponseTime => new(isPercentile[position] ? Figure.P95 : Figure.Mean, IsByRequest: true),
            Source.Sessions => new(Figure.Users, pool.Census.Serving, Factor: seconds, Divisor: Minute),
            Source.Bookings => new(Figure.Booked, pool.Census.Serving),
            Source.Slots => new(Figure.SlotsInUse, pool.Census.Serving * seconds, Factor: 100),
            Source.Waiting => new(Figure.Waiting, seconds),

            // Queues report once a minute: the sum over a minute is one value.
            Source.WaitingSum => new(Figure.Waiting, seconds, Factor: seconds, Divisor: Minute),
            Source.InService => new(Figure.Users, seconds, Factor: 0, Offset: agents),
            _ => new(Figure.Users),
        };
    }

    private static Source SourceOf(MetricDeclaration metric) => (metric.Namespace, metric.Name) switch
    {
        ("AWS/EC2", "CPUUtilization") => Source.Cpu,
        ("CWAgent", "cpu_usage_active") => Source.AgentCpu,
        ("CWAgent", "mem_used_percent") => Source.Memory,
        ("AWS/ApplicationELB", "RequestCountPerTarget") => Source.Requests,
        ("AWS/ApplicationELB", "TargetResponseTime") => Source.ResponseTime,
        ("AWS/SQS", "ApproximateNumberOfMessagesVisible") => metric.Statistic.Kind == StatisticKind.Sum ? Source.WaitingSum : Source.Waiting,
        ("AWS/AutoScaling", "GroupInServiceInstances") => Source.InService,
        (_, "ActiveSessions") => Source.Sessions,
        (_, "BookingRequests") => Source.Bookings,
        (_, "SlotsInUse") => Source.Slots,
        _ => Source.Nothing,
    };

    /// <summary>How a metric follows from a figure: value = offset + factor x figure / divisor.</summary>
    private readonly record struct Reading(
        Figure Figure, double Weight = 0, double Factor = 1, double Divisor = 1, double Offset = 0, bool IsByRequest = false)
    {
        /// <summary>Whether nothing is sent.</summary>
        internal bool IsSilent { get; } = !IsByRequest && !(Weight > 0);

        /// <summary>Whether it is the figure itself.</summary>
        internal bool IsPlain { get; } = Factor == 1 && Divisor == 1 && Offset == 0;

        /// <summary>The figure that makes a value; none where nothing is sent.</summary>
        internal double FigureAt(double value) => Weight > 0 && Factor > 0 ? (value - Offset) * Divisor / Factor : double.NegativeInfinity;

        internal double Of(double figure) => Offset + (Factor * figure / Divisor);
    }
}
