using BarberPro.Capacity.Fleets;

namespace BarberPro.Infra.Tests.Capacity.Scaling;

public sealed class TrackingTests
{
    [Fact]
    public void It_adds_in_proportion_after_three_minutes_above_the_target()
    {
        var run = Run(CapacitySamples.Tracking(CapacitySamples.Cpu, 70)).From(4).For(300, (CapacitySamples.Cpu, 100));

        // 4 x 100 / 70 = 5.7; three minutes and 60 s of delay.
        Assert.Equal([(240, 6)], run.Decisions);
    }

    [Fact]
    public void It_removes_never_too_many_after_fifteen_minutes_below_the_low_mark()
    {
        var run = Run(CapacitySamples.Tracking(CapacitySamples.Cpu, 70)).From(9).For(970, (CapacitySamples.Cpu, 40));

        // 9 x 40 / 70 = 5.1, so three may go; fifteen minutes and 60 s of delay.
        Assert.Equal([(960, 6)], run.Decisions);
    }

    [Fact]
    public void Between_low_mark_and_target_it_rests() =>
        Assert.Empty(Run(CapacitySamples.Tracking(CapacitySamples.Cpu, 70)).From(4).For(3_600, (CapacitySamples.Cpu, 64)).Decisions);

    [Fact]
    public void Metric_and_capacity_are_of_the_same_minute()
    {
        // The load is what 4 instances stand at the target. The late minutes still show 2 at 140 %; taken with the new size they would ask for 8.
        var run = Run(CapacitySamples.Tracking(CapacitySamples.Sessions, 70)).From(2).For(1_200, now => [(CapacitySamples.Sessions, 280d / now.InService)]);

        Assert.Equal(4, run.Decisions.Max(decision => decision.Desired));
    }

    [Fact]
    public void All_that_may_remove_have_to_agree()
    {
        var run = Run(CapacitySamples.Tracking(CapacitySamples.Cpu, 70), CapacitySamples.Tracking(CapacitySamples.Sessions, 100))
            .From(8).For(2_000, (CapacitySamples.Cpu, 10), (CapacitySamples.Sessions, 95));

        Assert.Empty(run.Decisions);
    }

    [Fact]
    public void One_that_may_not_remove_has_no_say()
    {
        var run = Run(CapacitySamples.Tracking(CapacitySamples.Cpu, 70), CapacitySamples.Tracking(CapacitySamples.Sessions, 100, scalesIn: false))
            .From(8).For(2_000, (CapacitySamples.Cpu, 10), (CapacitySamples.Sessions, 95));

        Assert.Equal(2, run.Decisions[0].Desired);
    }

    [Fact]
    public void Of_two_that_remove_the_larger_capacity_wins()
    {
        var run = Run(CapacitySamples.Tracking(CapacitySamples.Cpu, 70), CapacitySamples.Tracking(CapacitySamples.Sessions, 100))
            .From(8).For(970, (CapacitySamples.Cpu, 10), (CapacitySamples.Sessions, 60));

        Assert.Equal(5, Assert.Single(run.Decisions).Desired);
    }

    [Fact]
    public void Without_data_it_waits() => Assert.Empty(Run(CapacitySamples.Tracking(CapacitySamples.Cpu, 70)).From(5).For(3_600, (CapacitySamples.Cpu, null)).Decisions);

    private static ScalerRun Run(params TrackingPolicyDeclaration[] trackings) => new(CapacitySamples.Fleet with { Trackings = [.. trackings] });
}
