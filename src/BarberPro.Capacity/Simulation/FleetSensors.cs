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
    private readonly double[] samples = new double[RunPlan.StepsAtOnce];
    private readonly double[] weights = new double[RunPlan.StepsAtOnce];
    private readonly double memory;
    private readonly double memoryPerSession;

    internal FleetSensors(FleetMetrics metrics, QuietWatch quiet, DemandPolicy demand)
    {
        (this.metrics, this.quiet) = (metrics, quiet);
        sources = [.. metrics.Metrics.Select(SourceOf)];
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
    internal void Observe(InstancePool pool, ReadOnlySpan<PlayedStep> steps, long begin, int seconds)
    {
        for (var position = 0; position < sources.Length; position++)
        {
            for (var step = 0; step < steps.Length; step++)
            {
                (samples[step], weights[step]) = Sample(position, pool, steps[step], seconds);
            }

            metrics.Observe(position, samples.AsSpan(0, steps.Length), weights.AsSpan(0, steps.Length), begin, seconds);
        }
    }

    /// <summary>Whether the alarms that are looked at every few seconds can find nothing in a step.</summary>
    internal bool IsHarmless(InstancePool pool, in PlayedStep step, int seconds)
    {
        foreach (var position in quiet.Watched)
        {
            var (value, weight) = Sample(position, pool, step, seconds);
            if (!quiet.IsHarmless(position, value, weight))
            {
                return false;
            }
        }

        return true;
    }

    private (double Value, double Weight) Sample(int position, InstancePool pool, in PlayedStep step, int seconds) => sources[position] switch
    {
        Source.Cpu => (step.Cpu, pool.Warm * seconds),

        // Machines whose application is not up yet report too, and idle: the average falls before they serve.
        Source.AgentCpu => (Agents(pool) > 0 ? step.Cpu * pool.Serving / Agents(pool) : 0, Agents(pool) * seconds),
        Source.Memory => (memory + (memoryPerSession * step.Users / Math.Max(1, pool.Serving)), Agents(pool) * seconds),
        Source.Requests => (step.Served / Math.Max(1, pool.Serving), step.Served),
        Source.ResponseTime => (isPercentile[position] ? step.P95 : step.Mean, step.Served),
        Source.Sessions => (step.Users * seconds / Minute, pool.Serving),
        Source.Bookings => (step.Booked, pool.Serving),
        Source.Slots => (100 * step.SlotsInUse, pool.Serving * seconds),
        Source.Waiting => (step.Waiting, seconds),

        // Queues report once a minute: the sum over a minute is one value.
        Source.WaitingSum => (step.Waiting * seconds / Minute, seconds),
        Source.InService => (Agents(pool), seconds),
        _ => (0, 0),
    };

    private static int Agents(InstancePool pool) => pool.Serving + pool.Starting;

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
}
