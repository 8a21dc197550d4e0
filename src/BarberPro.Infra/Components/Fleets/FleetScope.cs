using BarberPro.Infra.Components.Monitoring;
using BarberPro.Infra.Naming;

using Pulumi;
using Pulumi.Aws.AutoScaling;
using Pulumi.Aws.AutoScaling.Inputs;
using Pulumi.Aws.CloudWatch;
using Pulumi.Aws.CloudWatch.Inputs;

namespace BarberPro.Infra.Components.Fleets;

/// <summary>What the scaling of one fleet is declared with: its names, its group and its metrics.</summary>
/// <param name="Name">Logical name of the fleet.</param>
/// <param name="Names">Names of resources.</param>
/// <param name="Group">Name of the Auto Scaling group.</param>
/// <param name="Metrics">Metrics that scaling reads.</param>
/// <param name="Inside">Options of the fleet's resources.</param>
internal sealed record FleetScope(string Name, ResourceNames Names, Output<string> Group, FleetMetrics Metrics, CustomResourceOptions Inside)
{
    /// <summary>Id of the expression that an alarm or a policy watches.</summary>
    private const string Result = "result";

    /// <summary>A policy of the group.</summary>
    public Policy Policy(string purpose, PolicyArgs args)
    {
        args.AutoscalingGroupName = Group;
        return new(ResourceNames.Logical(Name, purpose), args, Inside);
    }

    /// <summary>A policy that holds a metric at a target; it only adds instances, removing is left to <see cref="ScaleIn"/> alone (ASG-WEB-2).</summary>
    public Policy Track(string purpose, PolicyTargetTrackingConfigurationArgs tracking)
    {
        tracking.DisableScaleIn = true;
        return Policy(purpose, new() { PolicyType = "TargetTrackingScaling", TargetTrackingConfiguration = tracking });
    }

    /// <summary>The specification of a metric per instance: a sum over the fleet divided by the instances in service.</summary>
    public PolicyTargetTrackingConfigurationCustomizedMetricSpecificationArgs PerInstance(CloudMetric metric) => new()
    {
        Metrics =
        {
            metric.ForTracking("m1"),
            Metrics.InService.ForTracking("m2"),
            new PolicyTargetTrackingConfigurationCustomizedMetricSpecificationMetricArgs { Id = Result, Expression = "m1/m2", ReturnData = true },
        },
    };

    /// <summary>An alarm that runs a policy, on one metric.</summary>
    public MetricAlarm Alarm(string purpose, string description, CloudMetric metric, AlarmWindow window, double above, Policy action) => Declare(purpose, new()
    {
        AlarmDescription = description,
        Namespace = metric.Namespace,
        MetricName = metric.Name,
        Statistic = metric.Statistic,
        Dimensions = metric.DimensionMap,
        Period = window.Seconds,
        EvaluationPeriods = window.Datapoints,
        DatapointsToAlarm = window.Datapoints,
        ComparisonOperator = "GreaterThanThreshold",
        Threshold = above,
    }, action);

    /// <summary>An alarm that runs a policy, on an expression over several metrics.</summary>
    public MetricAlarm Alarm(string purpose, AlarmCondition condition, Policy action)
    {
        var args = new MetricAlarmArgs
        {
            AlarmDescription = condition.Description,
            EvaluationPeriods = condition.Window.Datapoints,
            DatapointsToAlarm = condition.Window.Datapoints,
            ComparisonOperator = condition.Comparison,
            Threshold = condition.Threshold,

            // A percentile over a handful of requests is noise.
            EvaluateLowSampleCountPercentiles = "ignore",
        };
        foreach (var (id, metric) in condition.Metrics)
        {
            args.MetricQueries.Add(metric.ForAlarm(id, condition.Window));
        }

        args.MetricQueries.Add(new MetricAlarmMetricQueryArgs { Id = Result, Expression = condition.Expression, Label = purpose, ReturnData = true });
        return Declare(purpose, args, action);
    }

    /// <summary>Name of an alarm of this fleet.</summary>
    public string AlarmName(string purpose) => Names.Physical(Name, purpose);

    private MetricAlarm Declare(string purpose, MetricAlarmArgs args, Policy action)
    {
        args.Name = AlarmName(purpose);

        // No data is no reason to scale: an idle fleet reports no response time, an idle queue no length.
        args.TreatMissingData = "notBreaching";
        args.AlarmActions.Add(action.Arn);
        return new(ResourceNames.Logical(Name, purpose), args, Inside);
    }
}
