using BarberPro.Capacity.CloudWatch;
using BarberPro.Capacity.Fleets;
using BarberPro.Capacity.Scaling;

namespace BarberPro.Infra.Tests.Capacity.Scaling;

public sealed class StepTests
{
    [Theory]
    [InlineData(0, 2)]
    [InlineData(9.9, 2)]
    [InlineData(10, 3)]
    [InlineData(50, 3)]
    public void Above_the_threshold_the_lower_bound_belongs_to_the_step(double distance, int adjustment) =>
        Assert.Equal(adjustment, StepChoice.Pick([new(0, 10, 2), new(10, null, 3)], distance)!.Adjustment);

    [Theory]
    [InlineData(-0.1, -1)]
    [InlineData(-9.9, -1)]
    [InlineData(-10, -2)]
    public void Below_the_threshold_the_upper_bound_belongs_to_the_step(double distance, int adjustment) =>
        Assert.Equal(adjustment, StepChoice.Pick([new(-10, 0, -1), new(null, -10, -2)], distance)!.Adjustment);

    [Fact]
    public void Between_the_steps_nothing_happens() => Assert.Null(StepChoice.Pick([new(0, 10, 2)], 10));

    // The roundings of the Auto Scaling user guide: 12.7 to 12, 0.67 to 1, -0.58 to -1, -6.67 to -6.
    [Theory]
    [InlineData(10, 127, 0, 22)]
    [InlineData(1, 67, 0, 2)]
    [InlineData(1, -58, 0, 0)]
    [InlineData(10, -67, 0, 4)]
    [InlineData(2, 200, 3, 6)]
    [InlineData(1, 200, 3, 4)]
    [InlineData(3, 200, 3, 9)]
    public void A_share_is_rounded_as_AWS_does(int capacity, int share, int minMagnitude, int expected) =>
        Assert.Equal(expected, Adjustments.Apply(AdjustmentType.PercentChangeInCapacity, share, minMagnitude, capacity));

    [Fact]
    public void A_step_repeated_while_its_instances_warm_adds_nothing()
    {
        var run = new ScalerRun(CapacitySamples.Fleet with { Steps = [CapacitySamples.FastStep] }).For(600, (CapacitySamples.FastCpu, 100));

        // Two become six at 40 s; those are InService at 70 s and warm until 250 s; the next repetition finds six.
        Assert.Equal([(40, 6), (280, 10)], run.Decisions);
    }

    [Fact]
    public void A_higher_step_adds_the_difference_while_instances_warm()
    {
        var steps = CapacitySamples.FastStep with { Adjustment = AdjustmentType.ChangeInCapacity, MinMagnitude = 0, Steps = [new(0, 5, 1), new(5, null, 3)] };

        var run = new ScalerRun(CapacitySamples.Fleet with { Steps = [steps] }).For(60, (CapacitySamples.FastCpu, 92)).For(60, (CapacitySamples.FastCpu, 99));

        Assert.Equal([3, 5], run.Decisions.Select(decision => decision.Desired));
    }

    [Fact]
    public void A_percentile_raises_the_alarm_and_the_average_picks_the_step()
    {
        var p95 = new MetricDeclaration("AWS/ApplicationELB", "TargetResponseTime", new(StatisticKind.Percentile, 95));
        var mean = p95 with { Statistic = new(StatisticKind.Average) };
        var steps = new StepPolicyDeclaration(
            "rt",
            AdjustmentType.ChangeInCapacity,
            AggregationType.Average,
            0,
            null,
            [new(0, 0.2, 1), new(0.2, null, 2)],
            [CapacitySamples.Alarm("rt", p95, 60, Comparison.GreaterThanThreshold, 0.2, 3)]);

        var run = new ScalerRun(CapacitySamples.Fleet with { Steps = [steps] }).For(300, (p95, 0.9), (mean, 0.25));

        Assert.Equal(3, run.Decisions[0].Desired);
    }
}
