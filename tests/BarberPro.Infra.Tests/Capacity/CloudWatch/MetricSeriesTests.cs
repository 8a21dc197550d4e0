using BarberPro.Capacity.CloudWatch;

namespace BarberPro.Infra.Tests.Capacity.CloudWatch;

public sealed class MetricSeriesTests
{
    [Theory]
    [InlineData("Average", 22.5)]
    [InlineData("Sum", 60)]
    [InlineData("Minimum", 10)]
    [InlineData("Maximum", 30)]
    [InlineData("SampleCount", 4)]
    [InlineData("p95", 22.5)]
    public void A_period_joins_its_bins(string statistic, double expected)
    {
        var series = new MetricSeries(new("N", "M", Statistic.Parse(statistic)!.Value), binSeconds: 10, binsKept: 5);
        series.Add(10, 1);
        series.Advance(10);
        series.Add(20, 1);
        series.Add(30, 2);
        series.Advance(20);

        Assert.Equal(expected, series.Datapoint(endBin: 2, length: 2));
    }

    [Fact]
    public void A_period_in_which_nothing_was_sent_has_no_datapoint()
    {
        var series = new MetricSeries(CapacitySamples.Cpu, binSeconds: 10, binsKept: 5);
        series.Add(50, 1);
        series.Advance(20);

        Assert.Equal((50, double.NaN), (series.Datapoint(1, 1), series.Datapoint(2, 1)));
    }
}
