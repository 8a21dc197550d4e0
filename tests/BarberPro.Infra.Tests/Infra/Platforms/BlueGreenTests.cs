using System.Collections.Concurrent;

using BarberPro.Graph;

namespace BarberPro.Infra.Tests.Infra.Platforms;

[Requirement("LB-9")]
public sealed class BlueGreenTests
{
    private static readonly ConcurrentDictionary<(int Blue, int Green), Lazy<Task<ResourceGraph>>> Shifted = [];

    [Theory]
    [InlineData(100, 0, "api-blue 2, api-green 0, booking-blue 2, booking-green 0, web-blue 3, web-green 0")]
    [InlineData(50, 50, "api-blue 2, api-green 2, booking-blue 2, booking-green 2, web-blue 3, web-green 3")]
    [InlineData(0, 100, "api-blue 0, api-green 2, booking-blue 0, booking-green 2, web-blue 0, web-green 3")]
    public async Task A_colour_runs_the_minimum_as_soon_as_it_has_weight(int blue, int green, string expected)
    {
        var graph = await ShiftedAsync(blue, green);

        Assert.Equal(expected, string.Join(", ", Groups(graph).Select(group => $"{group.Name} {group.Value("minSize")}")));
    }

    [Theory]
    [InlineData(100, 0, "blue")]
    [InlineData(50, 50, "blue")]
    [InlineData(0, 100, "green")]
    [Requirement("ASG-SCH-1")]
    public async Task Schedules_move_to_the_heavier_colour(int blue, int green, string scheduled)
    {
        var graph = await ShiftedAsync(blue, green);

        var groups = graph.OfType(Types.Schedule).Select(schedule => schedule.Text("autoscalingGroupName")).Distinct().Order(StringComparer.Ordinal);

        Assert.Equal([$"barberpro-prod-ar-api-{scheduled}", $"barberpro-prod-ar-booking-{scheduled}", $"barberpro-prod-ar-web-{scheduled}"], groups);
    }

    [Theory]
    [InlineData(50, 50, "blue")]
    [InlineData(0, 100, "green")]
    [Requirement("X-3")]
    public async Task The_minimum_is_left_to_schedules_on_the_colour_that_has_them(int blue, int green, string scheduled)
    {
        var graph = await ShiftedAsync(blue, green);

        Assert.All(Groups(graph), group => Assert.Equal(group.Name.EndsWith(scheduled, StringComparison.Ordinal), group.Options.IgnoreChanges.Contains("minSize")));
    }

    [Theory]
    [InlineData(100, 0, "")]
    [InlineData(50, 50, "api-blue 2, api-green 2, booking-blue 2, booking-green 2, web-blue 3, web-green 3")]
    [InlineData(0, 100, "")]
    public async Task A_deployment_waits_for_healthy_targets_while_both_colours_are_live(int blue, int green, string expected)
    {
        var graph = await ShiftedAsync(blue, green);

        var waiting = Groups(graph)
            .Where(group => group.Value("waitForElbCapacity") is not null)
            .Select(group => $"{group.Name} {group.Value("waitForElbCapacity")}");

        Assert.Equal(expected, string.Join(", ", waiting));
    }

    [Theory]
    [InlineData(100, 0, "0")]
    [InlineData(50, 50, "10m")]
    [InlineData(0, 100, "0")]
    public async Task It_waits_ten_minutes_at_most_and_otherwise_not_at_all(int blue, int green, string timeout) =>
        Assert.All(Groups(await ShiftedAsync(blue, green)), group => Assert.Equal(timeout, group.Text("waitForCapacityTimeout")));

    [Fact]
    public async Task Both_colours_have_the_same_policies_and_alarms_so_that_either_can_carry_the_traffic()
    {
        var graph = await Stacks.Graph(Stacks.ProdAr);
        var scaling = graph.Resources.Where(node => node.Type == Types.Policy || node.Type == Types.Alarm).ToArray();

        var blue = scaling.Where(node => node.Name.Contains("-blue-")).Select(node => $"{node}".Replace("-blue-", "-green-", StringComparison.Ordinal));
        var green = scaling.Where(node => node.Name.Contains("-green-")).Select(node => $"{node}");

        Assert.Equal(green.Order(StringComparer.Ordinal), blue.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Shifting_traffic_adds_and_removes_nothing_but_schedules()
    {
        var before = (await Stacks.Graph(Stacks.ProdAr)).Resources.Where(node => node.Type != Types.Schedule).Select(node => node.Urn);
        var after = (await ShiftedAsync(0, 100)).Resources.Where(node => node.Type != Types.Schedule).Select(node => node.Urn);

        Assert.Equal(before, after);
    }

    private static IEnumerable<ResourceNode> Groups(ResourceGraph graph) => graph.Below("us-east-1").OfType(Types.Group).OrderBy(group => group.Name, StringComparer.Ordinal);

    private static Task<ResourceGraph> ShiftedAsync(int blue, int green) => Shifted.GetOrAdd((blue, green), weights => new(() =>
    {
        var real = Stacks.Policy(Stacks.ProdAr);
        var traffic = real.LoadBalancing.Traffic with { Blue = weights.Blue, Green = weights.Green };
        return Stacks.Record(real with { LoadBalancing = real.LoadBalancing with { Traffic = traffic } });
    })).Value;
}
