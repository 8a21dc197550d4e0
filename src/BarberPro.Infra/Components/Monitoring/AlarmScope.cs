using System.Collections.Immutable;

using BarberPro.Infra.Naming;

using Pulumi;
using Pulumi.Aws.CloudWatch;
using Pulumi.Aws.CloudWatch.Inputs;

namespace BarberPro.Infra.Components.Monitoring;

/// <summary>
/// Declares the alarms of one component that tell people something; those that scale are declared by their fleet. A warning goes to its topic by
/// itself. What pages has no action of its own: a composite alarm reads it, so that one cause is one page (AL-01).
/// </summary>
/// <param name="name">Logical name of the component; every alarm's name begins with it.</param>
/// <param name="names">Names of resources.</param>
/// <param name="routes">Where alarms lead.</param>
/// <param name="inside">Options of the component's resources.</param>
public sealed class AlarmScope(string name, ResourceNames names, AlertRoutes routes, CustomResourceOptions inside)
{
    /// <summary>Id of the expression that an alarm watches.</summary>
    private const string Result = "result";

    private readonly List<MetricAlarm> paging = [];

    /// <summary>The alarms declared so far that page, for the composite that reads them.</summary>
    public ImmutableArray<MetricAlarm> Paging => [.. paging];

    /// <summary>An alarm on one metric that warns.</summary>
    public MetricAlarm Warn(string purpose, string description, CloudMetric metric, AlarmLimit limit) => Warning(purpose, OnMetric(purpose, description, metric, limit));

    /// <summary>An alarm on an expression over several metrics that warns.</summary>
    public MetricAlarm Warn(string purpose, AlarmCondition condition) => Warning(purpose, OnExpression(purpose, condition));

    /// <summary>An alarm on one metric that pages.</summary>
    public MetricAlarm Page(string purpose, string description, CloudMetric metric, AlarmLimit limit) => Paged(purpose, OnMetric(purpose, description, metric, limit));

    /// <summary>An alarm on an expression over several metrics that pages.</summary>
    public MetricAlarm Page(string purpose, AlarmCondition condition) => Paged(purpose, OnExpression(purpose, condition));

    /// <summary>An alarm on one metric that tells nobody by itself: a composite alarm reads its state.</summary>
    public MetricAlarm Watch(string purpose, string description, CloudMetric metric, AlarmLimit limit) => Declare(purpose, OnMetric(purpose, description, metric, limit));

    /// <summary>An alarm on an expression over several metrics that tells nobody by itself: a composite alarm reads its state.</summary>
    public MetricAlarm Watch(string purpose, AlarmCondition condition) => Declare(purpose, OnExpression(purpose, condition));

    /// <summary>An alarm on a metric that leaves the band of what is usual, which warns; such an alarm cannot scale .</summary>
    /// <param name="purpose">What the alarm is for; the anchor of its runbook.</param>
    /// <param name="description">What it means.</param>
    /// <param name="metric">The metric.</param>
    /// <param name="limit">How far it may leave the band, and how long.</param>
    public MetricAlarm WarnUnusual(string purpose, string description, CloudMetric metric, AnomalyLimit limit) =>
        Warning(purpose, OnBand(purpose, description, metric, limit));

    private MetricAlarmArgs OnBand(string purpose, string description, CloudMetric metric, AnomalyLimit limit)
    {
        const string Band = "band";
        var watched = metric.ForAlarm("m1", limit.Window);

        // Both are returned: CloudWatch holds one against the other.
        watched.ReturnData = true;
        return new()
        {
            AlarmDescription = Describe(purpose, description),
            EvaluationPeriods = limit.Window.Datapoints,
            DatapointsToAlarm = limit.Window.Datapoints,
            ComparisonOperator = limit.Comparison,
            ThresholdMetricId = Band,
            TreatMissingData = AlarmLimit.NoAlarm,
            MetricQueries =
            {
                watched,
                new MetricAlarmMetricQueryArgs { Id = Band, Expression = $"ANOMALY_DETECTION_BAND(m1,{limit.Width})", Label = "usual", ReturnData = true },
            },
        };
    }

    private MetricAlarmArgs OnMetric(string purpose, string description, CloudMetric metric, AlarmLimit limit)
    {
        var args = new MetricAlarmArgs
        {
            AlarmDescription = Describe(purpose, description),
            Namespace = metric.Namespace,
            MetricName = metric.Name,
            Dimensions = metric.DimensionMap,
            Period = limit.Window.Seconds,
            EvaluationPeriods = limit.Window.Datapoints,
            DatapointsToAlarm = limit.Window.Datapoints,
            ComparisonOperator = limit.Comparison,
            Threshold = limit.Threshold,
            TreatMissingData = limit.MissingData,
        };

        // CloudWatch takes percentiles through another argument than plain statistics, and knows the two by it.
        if (metric.IsPercentile)
        {
            args.ExtendedStatistic = metric.Statistic;
            args.EvaluateLowSampleCountPercentiles = "ignore";
        }
        else
        {
            args.Statistic = metric.Statistic;
        }

        return args;
    }

    private MetricAlarmArgs OnExpression(string purpose, AlarmCondition condition)
    {
        var args = new MetricAlarmArgs
        {
            AlarmDescription = Describe(purpose, condition.Description),
            EvaluationPeriods = condition.Window.Datapoints,
            DatapointsToAlarm = condition.Window.Datapoints,
            ComparisonOperator = condition.Comparison,
            Threshold = condition.Threshold,
            TreatMissingData = AlarmLimit.NoAlarm,
        };
        foreach (var (id, metric) in condition.Metrics)
        {
            args.MetricQueries.Add(metric.ForAlarm(id, condition.Window));
            if (metric.IsPercentile)
            {
                args.EvaluateLowSampleCountPercentiles = "ignore";
            }
        }

        args.MetricQueries.Add(new MetricAlarmMetricQueryArgs { Id = Result, Expression = condition.Expression, Label = purpose, ReturnData = true });
        return args;
    }

    private string Describe(string purpose, string meaning) => $"{meaning}. {routes.Runbooks}#{purpose}";

    private MetricAlarm Warning(string purpose, MetricAlarmArgs args)
    {
        args.AlarmActions.Add(routes.Warning);
        args.OkActions.Add(routes.Warning);
        return Declare(purpose, args);
    }

    private MetricAlarm Paged(string purpose, MetricAlarmArgs args)
    {
        var alarm = Declare(purpose, args);
        paging.Add(alarm);
        return alarm;
    }

    private MetricAlarm Declare(string purpose, MetricAlarmArgs args)
    {
        var logicalName = ResourceNames.Logical(name, purpose);
        args.Name = names.Physical(logicalName);
        return new(logicalName, args, inside);
    }
}
