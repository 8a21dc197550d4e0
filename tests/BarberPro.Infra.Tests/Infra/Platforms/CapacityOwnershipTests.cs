using BarberPro.Infra.Tests.Graph;

namespace BarberPro.Infra.Tests.Infra.Platforms;

[Requirement("X-3")]
public sealed class CapacityOwnershipTests
{
    [Theory, EveryStack]
    public async Task Desired_capacity_is_left_to_scaling_everywhere(string stack)
    {
        var graph = await Stacks.Graph(stack);

        graph.ShouldAllHave(Types.Group, new { desiredCapacity = (string?)null });
        Assert.All(graph.OfType(Types.Group), group => Assert.Contains("desiredCapacity", group.Options.IgnoreChanges));
    }

    [Theory, EveryStack]
    public async Task The_minimum_is_left_to_schedules_exactly_where_there_are_any(string stack)
    {
        var graph = await Stacks.Graph(stack);
        var scheduled = graph.OfType(Types.Schedule).Select(schedule => schedule.Text("autoscalingGroupName")).ToHashSet();

        Assert.All(graph.OfType(Types.Group), group => Assert.Equal(scheduled.Contains(group.Text("name")), group.Options.IgnoreChanges.Contains("minSize")));
    }

    [Fact]
    public async Task Both_directions_occur_in_production()
    {
        var groups = (await Stacks.Primary(Stacks.ProdAr)).OfType(Types.Group).ToArray();

        Assert.Equal(
            ["api-blue: True", "api-green: False", "booking-blue: True", "booking-green: False", "web-blue: True", "web-green: False"],
            groups.Select(group => $"{group.Name}: {group.Options.IgnoreChanges.Contains("minSize")}").Order(StringComparer.Ordinal));
    }

    [Theory, EveryStack]
    public async Task The_maximum_stays_managed(string stack) =>
        Assert.All((await Stacks.Graph(stack)).OfType(Types.Group), group => Assert.DoesNotContain("maxSize", group.Options.IgnoreChanges));
}
