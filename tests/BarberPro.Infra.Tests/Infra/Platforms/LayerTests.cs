using BarberPro.Policies.Fleets;

namespace BarberPro.Infra.Tests.Infra.Platforms;

/// <summary>How the figures of different documents are kept apart (contradictions C-1, C-4 and C-6 of the requirement table).</summary>
public sealed class LayerTests
{
    [Theory, EveryStack]
    [Requirement("C-1")]
    public void Processor_thresholds_keep_their_order(string stack)
    {
        var cpu = Stacks.Policy(stack).Fleets.Scaling.Cpu;

        Assert.Equal(
            [30m, 40m, 70m, 80m, 90m],
            new[] { cpu.VeryLow.Below, cpu.Low.Below, cpu.Target, cpu.High.Above, cpu.Fast.Above }.Select(percent => percent.Points));
    }

    [Theory, EveryStack]
    [Requirement("C-1")]
    public void Response_time_thresholds_keep_their_order(string stack)
    {
        var responseTime = Stacks.Policy(stack).Fleets.Scaling.ResponseTime;

        Assert.True(responseTime.Low.Below < responseTime.High.Above);
    }

    [Fact]
    [Requirement("C-4")]
    public void Peaks_have_a_floor_and_every_hour_has_a_forecast()
    {
        var fleets = Stacks.Policy(Stacks.ProdAr).Fleets;

        Assert.Equal(
            ["morning 09:00-12:00 x1.5", "evening 17:00-20:00 x2.0"],
            fleets.Schedule.Peaks.Select(peak => FormattableString.Invariant($"{peak.Name} {peak.Start:HH:mm}-{peak.End:HH:mm} x{peak.Factor:0.0}")));
        Assert.Equal(PredictiveMode.ForecastOnly, fleets.Scaling.Predictive.Mode);
    }

    [Theory, EveryStack]
    [Requirement("C-6")]
    [Requirement("ASG-SPD-1")]
    public void Load_turns_into_capacity_within_three_minutes(string stack)
    {
        var policy = Stacks.Policy(stack);
        var (agent, fast) = (policy.Fleets.Agent, policy.Fleets.Scaling.Cpu.Fast);

        var detection = agent.FastInterval + (fast.Period * fast.Datapoints) + agent.Flush;

        // Measured in trials (ASG-SPD-1): evaluation, action, launch and boot, start of the application. Then one passed check is enough.
        var action = TimeSpan.FromSeconds(10 + 5 + 26 + 45) + policy.LoadBalancing.Health.Interval;
        Assert.InRange(detection + action, TimeSpan.Zero, TimeSpan.FromMinutes(3));
    }

    [Theory, EveryStack]
    [Requirement("C-6")]
    public void The_slow_rules_alone_would_miss_the_three_minutes(string stack)
    {
        var scaling = Stacks.Policy(stack).Fleets.Scaling;

        Assert.True(scaling.Cpu.High.For >= TimeSpan.FromMinutes(3) && scaling.ResponseTime.High.For >= TimeSpan.FromMinutes(3));
    }

    [Fact]
    [Requirement("ASG-API-3")]
    public void Fourteen_hundred_sessions_fit_the_API_s_maximum_and_the_base_of_280_its_minimum()
    {
        var api = Stacks.Policy(Stacks.ProdAr).Fleets.Services.Single(service => service.Name == "api");

        Assert.InRange(1400m / api.Tracks.Sessions!.Target, api.MinSize, api.MaxSize - 1);
        Assert.InRange(280m / api.Tracks.Sessions.Target, 0, api.MinSize);
    }
}
