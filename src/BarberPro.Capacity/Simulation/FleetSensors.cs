using BarberPro.Capacity.CloudWatch;
using BarberPro.Capacity.Scaling;
using BarberPro.Policies.Demand;

namespace BarberPro.Capacity.Simulation;

/// <summary>Sends what a fleet does to the metrics that its alarms read.</summary>
internal sealed class FleetSensors
{
    private const double Minute = 60;

    private readonly FleetMetrics metrics;
    private readonly Source[] sources;
    private readonly bool[] isPercentile;
    private readonly double memory;
    private readonly double memoryPerSession;

    internal FleetSensors(FleetMetrics metrics, DemandPolicy demand)
    {
        this.metrics = metrics;
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

    /// <summary>Reports a step.</summary>
    internal void Observe(InstancePool pool, FleetState state, BookingQueue? bookings, double cpu, double users, double seconds)
    {
        var agents = pool.Serving + pool.Starting;
        for (var position = 0; position < sources.Length; position++)
        {
            switch (sources[position])
            {
                case Source.Cpu:
                    metrics.Observe(position, cpu, pool.Warm * seconds);
                    break;
                case Source.AgentCpu:
                    // Machines whose application is not up yet report too, and idle: the average falls before they serve.
                    metrics.Observe(position, agents > 0 ? cpu * pool.Serving / agents : 0, agents * seconds);
                    break;
                case Source.Memory:
                    metrics.Observe(position, memory + (memoryPerSession * users / Math.Max(1, pool.Serving)), agents * seconds);
                    break;
                case Source.Requests:
                    metrics.Observe(position, state.Served / Math.Max(1, pool.Serving), state.Served);
                    break;
                case Source.ResponseTime:
                    metrics.Observe(position, isPercentile[position] ? state.P95 : state.Mean, state.Served);
                    break;
                case Source.Sessions:
                    metrics.Observe(position, users * seconds / Minute, pool.Serving);
                    break;
                case Source.Bookings:
                    metrics.Observe(position, bookings?.Offered ?? 0, pool.Serving);
                    break;
                case Source.Slots:
                    metrics.Observe(position, 100 * (bookings?.SlotsInUse ?? 0), pool.Serving * seconds);
                    break;
                case Source.Waiting:
                    metrics.Observe(position, bookings?.Waiting ?? 0, seconds);
                    break;
                case Source.WaitingSum:
                    // Queues report once a minute: the sum over a minute is one value.
                    metrics.Observe(position, (bookings?.Waiting ?? 0) * seconds / Minute, seconds);
                    break;
                case Source.InService:
                    metrics.Observe(position, agents, seconds);
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>Metrics that nothing here can report; a policy that reads one never acts.</summary>
    internal IEnumerable<MetricDeclaration> Unknown() => metrics.Metrics.Where(metric => SourceOf(metric) == Source.Nothing);

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
