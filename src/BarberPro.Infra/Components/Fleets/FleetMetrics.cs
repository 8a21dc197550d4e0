using BarberPro.Infra.Components.Monitoring;

using Pulumi;

namespace BarberPro.Infra.Components.Fleets;

/// <summary>The metrics that the scaling of one fleet reads.</summary>
/// <param name="Group">Name of the Auto Scaling group.</param>
/// <param name="BalancerSuffix">The load balancer's name in metrics.</param>
/// <param name="TargetSuffix">The target group's name in metrics.</param>
/// <param name="Environment">Environment, a dimension of every metric of the application's own .</param>
public sealed record FleetMetrics(Output<string> Group, Output<string> BalancerSuffix, Output<string> TargetSuffix, string Environment)
{
    private const string Average = "Average";
    private const string Sum = "Sum";
    private const string Maximum = "Maximum";

    /// <summary>Processor use by the hypervisor, percent; warming instances are left out.</summary>
    public CloudMetric Cpu => new("AWS/EC2", "CPUUtilization", Average, [OfGroup]);

    /// <summary>Processor use by the agent, percent, at high resolution (ASG-SPD-1).</summary>
    public CloudMetric CpuFast => new(AgentConfiguration.Namespace, AgentConfiguration.CpuMetric, Average, [OfGroup]) { IsFast = true };

    /// <summary>Memory in use by the agent, percent (ASG-WEB-3).</summary>
    public CloudMetric Memory => new(AgentConfiguration.Namespace, AgentConfiguration.MemoryMetric, Average, [OfGroup]) { IsFast = true };

    /// <summary>Instances in service.</summary>
    public CloudMetric InService => new("AWS/AutoScaling", "GroupInServiceInstances", Average, [OfGroup]);

    /// <summary>Requests per healthy target, in the length of a datapoint.</summary>
    public CloudMetric Requests => new("AWS/ApplicationELB", "RequestCountPerTarget", Sum, [.. OfTargets]);

    /// <summary>
    /// Active user sessions of this group: every instance reports its own once a minute (ASG-API-3). Those of both colours together would make
    /// each grow as if it carried all, whenever traffic is being moved.
    /// </summary>
    public CloudMetric Sessions => MetricCatalogue.ActiveSessions.As(Sum, Environment, OfGroup);

    /// <summary>Booking requests of this group, in the length of a datapoint (ASG-BIZ-1).</summary>
    public CloudMetric Bookings => MetricCatalogue.BookingRequests.As(Sum, Environment, OfGroup);

    /// <summary>Parallel work in use, percent of an instance's slots, at high resolution (ASG-SPD-1).</summary>
    public CloudMetric Slots => MetricCatalogue.SlotsInUse.As(Average, Environment, OfGroup);

    private MetricDimension OfGroup => new(ApplicationMetric.Group, Group);

    private MetricDimension[] OfTargets => [new("LoadBalancer", BalancerSuffix), new("TargetGroup", TargetSuffix)];

    /// <summary>Response time at the load balancer, seconds; only requests that reached a target count (ASG-API-2).</summary>
    public CloudMetric ResponseTime(string percentile) => new("AWS/ApplicationELB", "TargetResponseTime", percentile, [.. OfTargets]);

    /// <summary>Messages that wait in a queue; nothing is reported while the queue is inactive (ASG-BKG-2).</summary>
    public static CloudMetric Waiting(Output<string> queue) => new("AWS/SQS", "ApproximateNumberOfMessagesVisible", Maximum, [new("QueueName", queue)]);

    /// <summary>The same, with the statistic that target tracking divides by instances (ASG-BKG-2).</summary>
    public static CloudMetric Backlog(Output<string> queue) => Waiting(queue) with { Statistic = Sum };
}
