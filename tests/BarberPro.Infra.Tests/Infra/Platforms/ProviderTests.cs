using BarberPro.Graph;
using BarberPro.Infra.Tests.Graph;

namespace BarberPro.Infra.Tests.Infra.Platforms;

[Requirement("X-2")]
public sealed class ProviderTests
{
    [Theory, EveryStack]
    public async Task Every_resource_of_AWS_stands_on_the_provider_of_its_region(string stack)
    {
        var graph = await Stacks.Graph(stack);
        var resources = graph.Resources.Where(node => node.Type.StartsWith("aws:", StringComparison.Ordinal)).ToArray();

        Assert.NotEmpty(resources);
        Assert.All(resources, node => Assert.Equal((graph.Get(Types.AwsProvider, RegionOf(graph, node)).Urn, RegionOf(graph, node)), (node.Provider, node.Region)));
    }

    [Theory, EveryStack]
    public async Task Every_resource_of_Cloudflare_stands_on_the_explicit_provider(string stack)
    {
        var graph = await Stacks.Graph(stack);
        var provider = graph.Get("pulumi:providers:cloudflare", "cloudflare");

        var resources = graph.Resources.Where(node => node.Type.StartsWith("cloudflare:", StringComparison.Ordinal)).ToArray();

        Assert.NotEmpty(resources);
        Assert.All(resources, node => Assert.Equal(provider.Urn, node.Provider));
    }

    [Theory, EveryStack]
    public async Task Everything_is_a_component_a_provider_or_on_a_provider(string stack) =>
        Assert.All((await Stacks.Graph(stack)).Resources, node => Assert.True(node.Component || node.IsProvider || node.Provider is not null, node.ToString()));

    [Theory, EveryStack]
    public async Task No_resource_names_a_region_of_its_own(string stack) =>
        Assert.All((await Stacks.Graph(stack)).Resources.Where(node => node.Type.StartsWith("aws:", StringComparison.Ordinal)), node => Assert.Null(node.Value("region")));

    [Theory]
    [InlineData("dev", "444455556666")]
    [InlineData("prod-ar", "111122223333")]
    public async Task The_provider_accepts_the_stack_s_account_alone(string stack, string account) =>
        (await Stacks.Graph(stack)).ShouldAllHave(Types.AwsProvider, new { allowedAccountIds = new[] { account } });

    [Theory, EveryStack]
    [Requirement("COST-4")]
    public async Task The_provider_tags_all_that_it_makes_with_all_eight_tags(string stack) => (await Stacks.Primary(stack)).ShouldAllHave(Types.AwsProvider, new
    {
        defaultTags = new
        {
            tags = new
            {
                CostCenter = "barberpro-ar",
                Environment = stack,
                Market = "AR",
                Owner = "platform-team",
                Project = "BarberPro",
                Region = "us-east-1",
                Service = "platform",
                Vertical = "barbershop",
            },
        },
    });

    [Theory, EveryStack]
    [Requirement("COST-4")]
    public async Task A_resource_s_own_tags_are_service_and_name_and_what_is_backed_up(string stack)
    {
        var graph = await Stacks.Graph(stack);

        var tags = graph.Resources.Where(node => node.Type != Types.Group).SelectMany(node => node.Value("tags")?.Members ?? []).Select(tag => tag.Name);

        Assert.Equal(["Name", "Service", "backup"], tags.Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("us-east-1")]
    [InlineData("sa-east-1")]
    [Requirement("COST-4")]
    public async Task Each_provider_tags_with_its_own_region(string region) =>
        (await Stacks.Graph(Stacks.ProdAr)).ShouldHave(Types.AwsProvider, new { region, defaultTags = new { tags = new { Region = region } } });

    [Theory, EveryStack]
    public void Default_providers_are_switched_off(string stack) =>
        Assert.Contains("pulumi:disable-default-providers: [\"*\"]", File.ReadAllText(Repository.PathOf($"Pulumi.{stack}.yaml")), StringComparison.Ordinal);

    /// <summary>The region around a resource; what stands in none, such as the copies of a key of several regions, says it by its name.</summary>
    private static string RegionOf(ResourceGraph graph, ResourceNode node) =>
        graph.Ancestors(node).FirstOrDefault(ancestor => ancestor.Type == "barberpro:platform:Region")?.Name
            ?? (node.Name.StartsWith("sae1-", StringComparison.Ordinal) ? "sa-east-1" : "us-east-1");
}
