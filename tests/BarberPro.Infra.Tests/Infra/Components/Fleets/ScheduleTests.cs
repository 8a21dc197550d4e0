using BarberPro.Infra.Tests.Graph;

namespace BarberPro.Infra.Tests.Infra.Components.Fleets;

[Requirement("ASG-SCH-1")]
[Requirement("C-4")]
public sealed class ScheduleTests
{
    [Theory]
    [InlineData("weekday-morning-begins", "45 8 * * 1-5", 5, 3, 3)]
    [InlineData("weekday-morning-ends", "0 12 * * 1-5", 3, 2, 2)]
    [InlineData("weekday-evening-begins", "45 16 * * 1-5", 6, 4, 4)]
    [InlineData("weekday-evening-ends", "0 20 * * 1-5", 3, 2, 2)]
    [InlineData("weekend-morning-begins", "45 8 * * 0,6", 6, 4, 4)]
    [InlineData("weekend-morning-ends", "0 12 * * 0,6", 4, 3, 3)]
    [InlineData("weekend-evening-begins", "45 16 * * 0,6", 8, 5, 5)]
    [InlineData("weekend-evening-ends", "0 20 * * 0,6", 4, 3, 3)]
    [InlineData("weekend-begins", "0 0 * * 6", 4, 3, 3)]
    [InlineData("weekend-ends", "0 0 * * 1", 3, 2, 2)]
    public async Task The_minimum_of_each_service_follows_the_week(string action, string recurrence, int web, int api, int booking)
    {
        var graph = await Stacks.Primary(Stacks.ProdAr);

        foreach (var (service, minSize) in new[] { ("web", web), ("api", api), ("booking", booking) })
        {
            graph.Named($"{service}-blue-{action}").ShouldHave(Types.Schedule, new { scheduledActionName = $"{service}-blue-{action}", recurrence, minSize });
        }
    }

    [Fact]
    [Requirement("OPS-2")]
    public async Task Actions_run_by_the_market_s_clock_and_leave_maximum_and_desired_capacity_alone() =>
        (await Stacks.Primary(Stacks.ProdAr)).ShouldAllHave(Types.Schedule, new { timeZone = "America/Argentina/Buenos_Aires", maxSize = -1, desiredCapacity = -1 });

    [Fact]
    [Requirement("LB-9")]
    public async Task Only_the_colour_that_carries_the_traffic_has_a_schedule_of_ten_actions()
    {
        var graph = await Stacks.Primary(Stacks.ProdAr);

        var actions = graph.OfType(Types.Schedule).GroupBy(schedule => schedule.Text("autoscalingGroupName")).Select(group => $"{group.Key}: {group.Count()}");

        Assert.Equal(["barberpro-prod-ar-api-blue: 10", "barberpro-prod-ar-booking-blue: 10", "barberpro-prod-ar-web-blue: 10"], actions.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Development_has_no_peaks_and_no_schedule() => (await Stacks.Primary(Stacks.Dev)).ShouldHaveNone(Types.Schedule);

    [Fact]
    public async Task No_scheduled_minimum_exceeds_its_group_s_maximum()
    {
        var graph = await Stacks.Primary(Stacks.ProdAr);
        var maximums = graph.OfType(Types.Group).ToDictionary(group => group.Text("name"), group => group.Value("maxSize")!.Number);

        Assert.All(graph.OfType(Types.Schedule), schedule => Assert.True(schedule.Value("minSize")!.Number <= maximums[schedule.Text("autoscalingGroupName")]));
    }

    [Fact]
    public async Task No_two_actions_of_a_group_share_a_moment()
    {
        var schedules = (await Stacks.Primary(Stacks.ProdAr)).OfType(Types.Schedule).ToArray();

        Assert.Equal(schedules.Length, schedules.DistinctBy(schedule => (schedule.Text("autoscalingGroupName"), schedule.Text("recurrence"))).Count());
    }
}
