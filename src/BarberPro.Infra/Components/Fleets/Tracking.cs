using BarberPro.Infra.Components.Monitoring;
using BarberPro.Policies.Fleets;

using Pulumi;
using Pulumi.Aws.AutoScaling.Inputs;

namespace BarberPro.Infra.Components.Fleets;

/// <summary>The metrics that a fleet is held at (ASG-WEB-2, ASG-WEB-3, ASG-API-3, ASG-BKG-2, ASG-BIZ-1).</summary>
internal static class Tracking
{
    /// <summary>Declares the policies that a service asks for; requests per target come with the routes (<see cref="RequestTracking"/>).</summary>
    public static void Declare(FleetScope fleet, ServicePolicy service, CpuScalingPolicy cpu, Output<string>? queue)
    {
        _ = fleet.Track("cpu", new()
        {
            PredefinedMetricSpecification = new PolicyTargetTrackingConfigurationPredefinedMetricSpecificationArgs { PredefinedMetricType = "ASGAverageCPUUtilization" },
            TargetValue = (double)cpu.Target.Points,
        });

        if (service.Tracks.Memory is { } memory)
        {
            _ = fleet.Track("memory", new() { CustomizedMetricSpecification = Single(fleet.Metrics.Memory), TargetValue = (double)memory.Target.Points });
        }

        TrackPerInstance(fleet, "sessions", service.Tracks.Sessions, fleet.Metrics.Sessions);
        TrackPerInstance(fleet, "bookings", service.Tracks.Bookings, fleet.Metrics.Bookings);
        if (queue is not null)
        {
            TrackPerInstance(fleet, "backlog", service.Tracks.Backlog, FleetMetrics.Backlog(queue));
        }
    }

    private static void TrackPerInstance(FleetScope fleet, string purpose, CountTrackPolicy? policy, CloudMetric metric)
    {
        if (policy is not null)
        {
            _ = fleet.Track(purpose, new() { CustomizedMetricSpecification = fleet.PerInstance(metric), TargetValue = policy.Target });
        }
    }

    private static PolicyTargetTrackingConfigurationCustomizedMetricSpecificationArgs Single(CloudMetric metric) => new()
    {
        Namespace = metric.Namespace,
        MetricName = metric.Name,
        Statistic = metric.Statistic,
        MetricDimensions = metric.Dimensions.Select(dimension => new PolicyTargetTrackingConfigurationCustomizedMetricSpecificationMetricDimensionArgs
        {
            Name = dimension.Name,
            Value = dimension.Value,
        }).ToArray(),
    };
}
