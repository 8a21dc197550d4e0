using BarberPro.Infra.Components.Fleets;
using BarberPro.Policies.LoadBalancing;

namespace BarberPro.Infra.Tests.Infra.Components.Fleets;

[Requirement("LB-9")]
public sealed class FleetPlanTests
{
    [Fact]
    public void The_colour_with_traffic_runs_the_service_s_minimum() => Assert.Equal(2, Plan(Colour.Blue, Samples.AllBlue).MinSize);

    [Fact]
    public void The_idle_colour_runs_nothing_of_its_own() => Assert.Equal(0, Plan(Colour.Green, Samples.AllBlue).MinSize);

    [Fact]
    public void A_colour_that_gets_its_first_traffic_runs_the_minimum() =>
        Assert.Equal(2, Plan(Colour.Green, Samples.AllBlue with { Blue = 99, Green = 1 }).MinSize);

    [Theory]
    [InlineData(100, 0, Colour.Blue)]
    [InlineData(51, 49, Colour.Blue)]
    [InlineData(50, 50, Colour.Blue)]
    [InlineData(49, 51, Colour.Green)]
    [InlineData(0, 100, Colour.Green)]
    public void Schedules_sit_on_the_heavier_colour_and_on_blue_when_even(int blue, int green, Colour scheduled)
    {
        var traffic = Samples.AllBlue with { Blue = blue, Green = green };

        var colours = Enum.GetValues<Colour>().Where(colour => !Plan(colour, traffic).Schedule.IsEmpty);

        Assert.Equal([scheduled], colours);
    }

    [Fact]
    public void A_deployment_waits_for_healthy_targets_only_while_traffic_shifts()
    {
        var shifting = Samples.AllBlue with { Blue = 90, Green = 10 };

        Assert.Equal((2, 2), (Plan(Colour.Blue, shifting).WaitForHealthy, Plan(Colour.Green, shifting).WaitForHealthy));
        Assert.Equal((null, null), (Plan(Colour.Blue, Samples.AllBlue).WaitForHealthy, Plan(Colour.Green, Samples.AllBlue).WaitForHealthy));
    }

    [Fact]
    [Requirement("X-3")]
    public void A_minimum_that_a_schedule_moves_is_left_alone() =>
        Assert.Equal(["desiredCapacity", "minSize"], Plan(Colour.Blue, Samples.AllBlue).IgnoredChanges.ToArray());

    [Fact]
    [Requirement("X-3")]
    public void A_minimum_that_no_schedule_moves_stays_managed()
    {
        var unscheduled = FleetPlan.For(Samples.Service, Colour.Blue, Samples.NoSchedule, Samples.AllBlue);

        Assert.Equal(["desiredCapacity"], unscheduled.IgnoredChanges.ToArray());
        Assert.Equal(["desiredCapacity"], Plan(Colour.Green, Samples.AllBlue).IgnoredChanges.ToArray());
    }

    private static FleetPlan Plan(Colour colour, TrafficPolicy traffic) => FleetPlan.For(Samples.Service, colour, Samples.Schedule, traffic);
}
