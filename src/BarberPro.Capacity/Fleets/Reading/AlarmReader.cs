using BarberPro.Capacity.CloudWatch;

namespace BarberPro.Capacity.Fleets.Reading;

/// <summary>Reads an alarm that starts a scaling policy.</summary>
internal static class AlarmReader
{
    internal static AlarmDeclaration Read(NodeInputs alarm)
    {
        var periods = alarm.Whole("evaluationPeriods");
        if (alarm.Has("thresholdMetricId"))
        {
            alarm.Report("thresholdMetricId", "makes a band of what is usual; expected a threshold, since bands are not simulated");
        }

        var declared = new AlarmDeclaration(
            alarm.Node.Name,
            alarm.Has("metricQueries") ? Queries(alarm) : Metric(alarm),
            Compared(alarm),
            alarm.Number("threshold"),
            periods,
            alarm.Whole("datapointsToAlarm", periods),
            alarm.Word<MissingData>("treatMissingData", nameof(MissingData.Missing)));
        if (periods < 1 || declared.DatapointsToAlarm < 1 || declared.DatapointsToAlarm > periods)
        {
            alarm.Report("datapointsToAlarm", $"is {declared.DatapointsToAlarm} of {periods}; expected 1 to evaluationPeriods");
        }

        return declared;
    }

    // Spelled as AWS does: one letter of another case would be refused by it.
    private static Comparison Compared(NodeInputs alarm)
    {
        const string Property = "comparisonOperator";
        var text = alarm.Text(Property);
        var position = Array.IndexOf(Enum.GetNames<Comparison>(), text);
        if (position < 0 && text.Length > 0)
        {
            alarm.Report(Property, $"is {text}; expected one of {string.Join(", ", Enum.GetNames<Comparison>())}");
        }

        return position < 0 ? default : Enum.GetValues<Comparison>()[position];
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
