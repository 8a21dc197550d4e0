using System.Text.Json;

using BarberPro.Graph;
using BarberPro.Infra.Tests.Graph;

namespace BarberPro.Infra.Tests.Infra.Components.Costs;

[Requirement("COST-4")]
public sealed class TagTests
{
    private const string AllocationTag = "aws:costexplorer/costAllocationTag:CostAllocationTag";

    private static readonly string[] Keys = ["CostCenter", "Environment", "Market", "Owner", "Project", "Region", "Service", "Vertical"];

    [Theory, EveryStack]
    public async Task Every_resource_of_AWS_carries_the_eight_tags_of_the_bill(string stack)
    {
        var graph = await Stacks.Graph(stack);
        var resources = graph.Resources.Where(node => node.Type.StartsWith("aws:", StringComparison.Ordinal)).ToArray();

        Assert.NotEmpty(resources);
        Assert.All(resources, node => Assert.Empty(Keys.Except(TagsOf(graph, node))));
    }

    [Theory, EveryStack]
    public async Task What_a_group_launches_carries_them_by_name_since_default_tags_do_not_reach_it(string stack)
    {
        var graph = await Stacks.Graph(stack);

        Assert.All(graph.OfType(Types.Group), group =>
        {
            Assert.Equal(Keys, group.Value("tags")!.Items.Select(tag => tag["key"]!.Text).Order(StringComparer.Ordinal));
            Assert.All(group.Value("tags")!.Items, tag => Assert.True(tag["propagateAtLaunch"]!.Flag));
        });
        Assert.All(graph.OfType(Types.LaunchTemplate), template => Assert.Equal(
            ["instance", "network-interface", "spot-instances-request", "volume"],
            template.Value("tagSpecifications")!.Items
                .Where(tags => !Keys.Except(tags["tags"]!.Members.Select(tag => tag.Name)).Any())
                .Select(tags => tags["resourceType"]!.Text)
                .Order(StringComparer.Ordinal)));
    }

    [Theory, EveryStack]
    [Requirement("X-9")]
    public async Task A_first_deployment_activates_no_tag_since_billing_has_not_seen_any(string stack)
    {
        Assert.False(Stacks.Policy(stack).Costs.ActivateTags);
        (await Stacks.Graph(stack)).ShouldHaveNone(AllocationTag);
    }

    [Fact]
    public async Task The_second_deployment_activates_all_eight()
    {
        var graph = await CostSamples.RecordAsync(CostSamples.Policy with { ActivateTags = true });

        graph.ShouldAllHave(AllocationTag, new { status = "Active" });
        Assert.Equal(Keys, graph.OfType(AllocationTag).Select(tag => tag.Text("tagKey")).Order(StringComparer.Ordinal));
    }

    private static string[] TagsOf(ResourceGraph graph, ResourceNode node)
    {
        var own = node.Type == Types.Group ? [] : node.Value("tags")?.Members.Select(tag => tag.Name) ?? [];

        // A provider's arguments travel as JSON texts.
        using var defaults = JsonDocument.Parse(graph.Find(node.Provider!)!.Text("defaultTags"));
        return [.. own, .. defaults.RootElement.GetProperty("tags").EnumerateObject().Select(tag => tag.Name)];
    }
}
