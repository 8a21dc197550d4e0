namespace BarberPro.Infra.Tests.Capacity.Scaling;

public sealed class SimpleTests
{
    [Fact]
    public void The_cooldown_counts_from_the_end_of_deregistration()
    {
        var run = new ScalerRun(CapacitySamples.Fleet with { Simples = [CapacitySamples.RemoveOne] }).From(5).For(1_200, (CapacitySamples.Cpu, 10));

        // Removed at 120 s, gone at 150 s, at rest until 450 s; the alarm repeats at full minutes.
        Assert.Equal([(120, 4), (480, 3), (840, 2)], run.Decisions);
    }

    [Fact]
    public void Instances_that_warm_keep_all_others()
    {
        var fleet = CapacitySamples.Fleet with { Simples = [CapacitySamples.RemoveOne] };
        var run = new ScalerRun(fleet).From(5);
        run.Scaler.Entered(0, 1);

        _ = run.For(400, (CapacitySamples.Cpu, 10));

        Assert.Equal(180, run.Decisions[0].At);
    }

    [Fact]
    public void The_largest_wish_wins_when_one_policy_adds_and_another_removes()
    {
        var fleet = CapacitySamples.Fleet with { Simples = [CapacitySamples.RemoveOne], Steps = [CapacitySamples.FastStep] };

        var run = new ScalerRun(fleet).From(3).For(600, (CapacitySamples.Cpu, 10), (CapacitySamples.FastCpu, 100));

        Assert.Equal(9, run.Decisions[0].Desired);
        Assert.DoesNotContain(run.Decisions, decision => decision.Desired < 9);
    }

    [Fact]
    public void Nothing_goes_below_the_minimum()
    {
        var run = new ScalerRun(CapacitySamples.Fleet with { Simples = [CapacitySamples.RemoveOne] }).From(3).For(3_600, (CapacitySamples.Cpu, 10));

        Assert.Equal(2, run.Scaler.Desired);
    }
}
