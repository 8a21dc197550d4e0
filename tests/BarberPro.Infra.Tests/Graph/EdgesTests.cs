using BarberPro.Graph;
using BarberPro.Graph.Queries;

namespace BarberPro.Infra.Tests.Graph;

public sealed class EdgesTests
{
    private static readonly ResourceGraph Sample = Nodes.Graph(
        Nodes.Component("network"),
        Nodes.Component("subnets", "network"),
        Nodes.Node("vpc").Below("network"),
        Nodes.Node("subnet").Below("subnets").Using("vpc"),
        Nodes.Node("balancer").Using("subnet"),
        Nodes.Node("queue"),
        Nodes.Node("fleet").DependingOn("network").Using("queue"));

    [Fact]
    public void An_input_that_holds_an_output_is_an_edge()
    {
        Sample.ShouldHaveEdge(from: "subnet", to: "vpc");
        Assert.False(Sample.HasEdge("vpc", "subnet").Holds);
    }

    [Fact]
    public void A_dependency_on_a_component_counts_for_all_below_it()
    {
        Sample.ShouldHaveEdge(from: "fleet", to: "network");
        Sample.ShouldHaveEdge(from: "fleet", to: "vpc");
        Sample.ShouldHaveEdge(from: "fleet", to: "subnet");
    }

    [Fact]
    public void A_path_is_the_shortest_one()
    {
        var answer = Sample.PathFrom("balancer", "vpc");

        Assert.Equal(["balancer", "subnet", "vpc"], answer.Matches.Select(node => node.Name));
    }

    [Fact]
    public void A_missing_edge_shows_where_the_resource_leads_instead()
    {
        var answer = Sample.HasEdge("balancer", "vpc");

        Assert.Equal("balancer does not lead straight to vpc; it leads to:\n  subnet", answer.ToString());
    }

    [Fact]
    public void A_missing_path_shows_all_that_can_be_reached()
    {
        var answer = Sample.PathFrom("balancer", "queue");

        Assert.Equal("balancer does not lead on to queue; it leads to:\n  subnet\n  vpc", answer.ToString());
    }

    [Fact]
    public void A_name_that_no_resource_has_is_named() =>
        Assert.Equal("there is no balanser in the graph", Sample.HasEdge("balanser", "vpc").ToString());

    [Fact]
    public void A_circle_is_walked_once()
    {
        var circle = Nodes.Graph(Nodes.Node("a").DependingOn("b"), Nodes.Node("b").DependingOn("a"), Nodes.Node("c"));

        Assert.False(circle.PathFrom("a", "c").Holds);
        Assert.Equal(["a", "b", "a"], circle.PathFrom("a", "a").Matches.Select(node => node.Name));
    }
}
