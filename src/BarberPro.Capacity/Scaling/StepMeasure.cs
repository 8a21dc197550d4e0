using BarberPro.Capacity.CloudWatch;
using BarberPro.Capacity.CloudWatch.Expressions;
using BarberPro.Capacity.Fleets;

namespace BarberPro.Capacity.Scaling;

/// <summary>The value that picks a step: what the alarm looks at, with the policy's aggregation in place of a percentile.</summary>
internal sealed class StepMeasure
{
    private readonly MetricSeries[] series;
    private readonly double[] values;
    private readonly Expression expression;
    private readonly int bins;

    internal StepMeasure(AlarmDeclaration alarm, AggregationType aggregation, FleetMetrics metrics, AlarmTiming timing)
    {
        var period = (int)alarm.Measure.Period.TotalSeconds;
        series = metrics.SeriesOf([.. alarm.Measure.Metrics.Select(metric => Aggregated(metric, aggregation))], timing, period);
        values = new double[series.Length];
        expression = alarm.Measure.Expression;
        bins = period / timing.BinSeconds;
    }

    /// <summary>The value of the alarm's newest period.</summary>
    internal double At(MetricAlarm alarm)
    {
        for (var metric = 0; metric < series.Length; metric++)
        {
            values[metric] = series[metric].Datapoint(alarm.NewestEnd, bins);
        }

        return expression.Evaluate(values);
    }

    private static MetricDeclaration Aggregated(MetricDeclaration metric, AggregationType aggregation) => metric.Statistic.Kind != StatisticKind.Percentile
        ? metric
        : metric with
        {
            Statistic = new(aggregation switch
            {
                AggregationType.Minimum => StatisticKind.Minimum,
                AggregationType.Maximum => StatisticKind.Maximum,
                _ => StatisticKind.Average,
            }),
        };
}
