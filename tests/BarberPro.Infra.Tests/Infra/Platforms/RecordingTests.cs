using BarberPro.Graph;
using BarberPro.Graph.Serialization;

namespace BarberPro.Infra.Tests.Infra.Platforms;

public sealed class RecordingTests
{
    [Theory, EveryStack]
    public async Task Before_the_first_deployment_the_same_resources_hang_together_in_the_same_way(string stack)
    {
        var deployed = await Stacks.Graph(stack);
        var preview = await Stacks.Preview(stack);

        Assert.Equal(deployed.Resources.Select(Shape), preview.Resources.Select(Shape));
    }

    [Fact]
    public async Task The_same_policy_gives_the_same_bytes_twice()
    {
        var first = GraphJson.Text(await Stacks.Graph(Stacks.ProdAr));
        var second = GraphJson.Text(await Stacks.Record(Stacks.Policy(Stacks.ProdAr)));

        Assert.Equal(first, second);
    }

    [Theory, EveryStack]
    public async Task The_stack_tells_the_next_tools_what_they_ask_for(string stack) =>
        Assert.Equal(
            ["balancerArn", "balancerDnsName", "groups", "reservedCommitmentPerHour", "vpcId"],
            (await Stacks.Graph(stack)).Outputs.Members.Select(output => output.Name));

    [Theory, EveryStack]
    public async Task Every_resource_belongs_to_a_component(string stack) =>
        Assert.All((await Stacks.Graph(stack)).Resources.Where(node => node is { Component: false, IsProvider: false }), node => Assert.NotNull(node.Parent));

    [Theory, EveryStack]
    public async Task The_graph_is_the_one_on_record(string stack) =>
        Golden.Check($"tests/BarberPro.Infra.Tests/Golden/{stack}.json", GraphJson.Text(await Stacks.Graph(stack)));

    // Which item of a list an unknown output stands in cannot be told, so that the order of references says nothing.
    private static string Shape(ResourceNode node) => string.Join(
        ' ',
        [
            node.Urn, node.Parent, node.Provider,
            .. node.Options.DependsOn,
            .. node.References.Select(reference => reference.Urn).Distinct().Order(StringComparer.Ordinal),
        ]);
}
