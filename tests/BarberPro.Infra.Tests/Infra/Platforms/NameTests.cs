using BarberPro.Graph;

namespace BarberPro.Infra.Tests.Infra.Platforms;

[Requirement("X-9")]
public sealed class NameTests
{
    /// <summary>Properties that hold a name by which the account knows a resource.</summary>
    private static readonly string[] NameProperties = ["name", "alarmName", "analyzerName", "identifier", "replicationGroupId", "userGroupId"];

    [Theory, EveryStack]
    public async Task Every_name_that_the_account_knows_carries_the_environment(string stack)
    {
        var named = Named(await Stacks.Graph(stack)).Where(node => !node.Type.StartsWith("aws:backup/restoreTesting", StringComparison.Ordinal)).ToArray();

        // What AWS looks for by a prefix of its own stands below it: logs of databases, robots and firewalls.
        Assert.NotEmpty(named);
        Assert.All(named, node => Assert.Matches($"^(alias/|aws-waf-logs-|/aws/[a-z/-]+)?(/barberpro/{stack}/|barberpro-{stack}(-|$))", Name(node)));
    }

    [Fact]
    [Requirement("DR-4")]
    public async Task The_literal_names_of_the_restore_test_belong_to_production_alone()
    {
        Assert.DoesNotContain((await Stacks.Graph(Stacks.Dev)).Resources, node => node.Type.StartsWith("aws:backup/restoreTesting", StringComparison.Ordinal));
        Assert.Equal(
            ["monthly_dr_validation", "rds_primary"],
            Named(await Stacks.Graph(Stacks.ProdAr)).Where(node => node.Type.StartsWith("aws:backup/restoreTesting", StringComparison.Ordinal)).Select(Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Two_stacks_may_share_an_account()
    {
        var names = new List<string>();
        foreach (var stack in Stacks.All)
        {
            names.AddRange(Named(await Stacks.Graph(stack)).Select(node => $"{node.Region} {node.Type} {Name(node)}"));
        }

        Assert.Equal(names.Count, names.Distinct().Count());
    }

    [Theory, EveryStack]
    public async Task Logical_names_are_unique_among_resources_of_a_type(string stack)
    {
        var resources = (await Stacks.Graph(stack)).Resources;

        Assert.Equal(resources.Length, resources.DistinctBy(node => (node.Type, node.Name)).Count());
    }

    [Theory, EveryStack]
    public async Task Logical_names_leave_the_environment_to_the_stack(string stack) =>
        Assert.All((await Stacks.Graph(stack)).Resources, node => Assert.DoesNotContain(stack, node.Name, StringComparison.Ordinal));

    [Theory, EveryStack]
    public async Task A_target_group_s_name_fits_the_limit_with_the_eight_characters_that_Pulumi_adds(string stack) =>
        Assert.All((await Stacks.Graph(stack)).OfType(Types.TargetGroup), group => Assert.InRange(group.Name.Length, 1, 24));

    private static IEnumerable<ResourceNode> Named(ResourceGraph graph) =>
        graph.Resources.Where(node => node.Type.StartsWith("aws:", StringComparison.Ordinal) && Array.Exists(NameProperties, property => node.Value(property) is not null));

    private static string Name(ResourceNode node) => node.Text(NameProperties.First(property => node.Value(property) is not null));
}
