using BarberPro.Capacity.CloudWatch;

namespace BarberPro.Capacity.Fleets.Reading;

/// <summary>Reads what a target tracking policy keeps near its target.</summary>
internal static class TrackedMeasure
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    internal static MeasureDeclaration Read(NodeInputs policy, string place)
    {
        var custom = $"{place}.customizedMetricSpecification";
        if (policy.Has($"{custom}.metrics"))
        {
            return MeasureReader.Read(policy, $"{custom}.metrics", query => (
                new(
                    policy.Text($"{query}.metricStat.metric.namespace"),
                    policy.Text($"{query}.metricStat.metric.metricName"),
                    MeasureReader.Statistic(policy, $"{query}.metricStat.stat")),
                MeasureReader.Period(policy, $"{query}.metricStat.period", Minute)));
        }

        return policy.Has(custom)
            ? MeasureDeclaration.Of(
                new(policy.Text($"{custom}.namespace"), policy.Text($"{custom}.metricName"), MeasureReader.Statistic(policy, $"{custom}.statistic")),
                MeasureReader.Period(policy, $"{custom}.period", Minute))
            : MeasureDeclaration.Of(Predefined(policy, $"{place}.predefinedMetricSpecification.predefinedMetricType"), Minute);
    }

    // Auto Scaling user guide, "Predefined metrics" of target tracking.
    private static MetricDeclaration Predefined(NodeInputs policy, string place)
    {
        var name = policy.Text(place);
        switch (name)
        {
            case "ASGAverageCPUUtilization":
                return new("AWS/EC2", "CPUUtilization", new(StatisticKind.Average));
            case "ASGAverageNetworkIn":
                return new("AWS/EC2", "NetworkIn", new(StatisticKind.Average));
            case "ASGAverageNetworkOut":
                return new("AWS/EC2", "NetworkOut", new(StatisticKind.Average));
            case "ALBRequestCountPerTarget":
                return new("AWS/ApplicationELB", "RequestCountPerTarget", new(StatisticKind.Sum));
            default:
                if (name.Length > 0)
                {
                    policy.Report(place, $"is {name}; expected ASGAverageCPUUtilization, ASGAverageNetworkIn, ASGAverageNetworkOut or ALBRequestCountPerTarget");
                }

                return new("", "", default);
        }
    }
}
