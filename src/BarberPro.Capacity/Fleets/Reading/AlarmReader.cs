using BarberPro.Capacity.CloudWatch;

namespace BarberPro.Capacity.Fleets.Reading;

/// <summary>Reads an alarm that starts a scaling policy.</summary>
internal static class AlarmReader
{
    internal static AlarmDeclaration Read(NodeInputs alarm)
    {
        var periods = alarm.Whole("evaluationPeriods");
        var comparison = alarm.Text("comparisonOperator");
        if (alarm.Has("thresholdMetricId"))
        {
            alarm.Report("thresholdMetricId", "makes a band of what is usual; expected a threshold, since bands are not simulated");
        }

        var declared = new AlarmDeclaration(
            alarm.Node.Name,
            alarm.Has("metricQueries") ? Queries(alarm) : Metric(alarm),
            Enum.TryParse<Comparison>(comparison, out var read) ? read : default,
            alarm.Number("threshold"),
            periods,
            alarm.Whole("datapointsToAlarm", periods),
            alarm.Word<MissingData>("treatMissingData", nameof(MissingData.Missing)));
        if (comparison.Length > 0 && !Enum.IsDefined(read))
        {
            alarm.Report("comparisonOperator", $"is {comparison}; expected one of {string.Join(", ", Enum.GetNames<Comparison>())}");
        }

        if (periods < 1 || declared.DatapointsToAlarm < 1 || declared.DatapointsToAlarm > periods)
        {
            alarm.Report("datapointsToAlarm", $"is {declared.DatapointsToAlarm} of {periods}; expected 1 to evaluationPeriods");
        }

        return declared;
    }

    private static MeasureDeclaration Metric(NodeInputs alarm) => MeasureDeclaration.Of(
        new(
            alarm.Text("namespace"),
            alarm.Text("metricName"),
            MeasureReader.Statistic(alarm, alarm.Has("extendedStatistic") ? "extendedStatistic" : "statistic")),
        MeasureReader.Period(alarm, "period"));

    private static MeasureDeclaration Queries(NodeInputs alarm) => MeasureReader.Read(alarm, "metricQueries", place => (
        new(alarm.Text($"{place}.metric.namespace"), alarm.Text($"{place}.metric.metricName"), MeasureReader.Statistic(alarm, $"{place}.metric.stat")),
        MeasureReader.Period(alarm, $"{place}.metric.period")));
}
