using System.Collections.Immutable;

using Pulumi;
using Pulumi.Aws.AutoScaling.Inputs;
using Pulumi.Aws.CloudWatch.Inputs;

namespace BarberPro.Infra.Components.Monitoring;

/// <summary>A metric, with the statistic that gives it its meaning.</summary>
/// <param name="Namespace">CloudWatch namespace.</param>
/// <param name="Name">Name of the metric.</param>
/// <param name="Statistic">Statistic, such as <c>Average</c> or <c>p95</c>.</param>
/// <param name="Dimensions">All its dimensions; a metric with one more or one less is another metric.</param>
public sealed record CloudMetric(string Namespace, string Name, string Statistic, ImmutableArray<MetricDimension> Dimensions)
{
    /// <summary>Whether it is written more often than once a minute, at high resolution (MON-2).</summary>
    public bool IsFast { get; init; }

    /// <summary>Whether the statistic is a percentile, such as <c>p95</c>.</summary>
    public bool IsPercentile => Statistic[0] == 'p';

    /// <summary>The metric as a member of an alarm's expression.</summary>
    public MetricAlarmMetricQueryArgs ForAlarm(string id, AlarmWindow window) => new()
    {
        Id = id,
        ReturnData = false,
        Metric = new MetricAlarmMetricQueryMetricArgs
        {
            Namespace = Namespace,
            MetricName = Name,
            Stat = Statistic,
            Period = window.Seconds,
            Dimensions = DimensionMap,
        },
    };

    /// <summary>The metric as a member of a target-tracking expression.</summary>
    public PolicyTargetTrackingConfigurationCustomizedMetricSpecificationMetricArgs ForTracking(string id) => new()
    {
        Id = id,
        ReturnData = false,
        MetricStat = new PolicyTargetTrackingConfigurationCustomizedMetricSpecificationMetricMetricStatArgs
        {
            Stat = Statistic,
            Metric = new PolicyTargetTrackingConfigurationCustomizedMetricSpecificationMetricMetricStatMetricArgs
            {
                Namespace = Namespace,
                MetricName = Name,
                Dimensions = Dimensions.Select(dimension => new PolicyTargetTrackingConfigurationCustomizedMetricSpecificationMetricMetricStatMetricDimensionArgs
                {
                    Name = dimension.Name,
                    Value = dimension.Value,
                }).ToArray(),
            },
        },
    };

    /// <summary>The dimensions as an alarm takes them.</summary>
    public InputMap<string> DimensionMap
    {
        get
        {
            var map = new InputMap<string>();
            foreach (var dimension in Dimensions)
            {
                map.Add(dimension.Name, dimension.Value);
            }

            return map;
        }
    }
}
