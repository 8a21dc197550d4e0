using BarberPro.Graph;
using BarberPro.Graph.Serialization;
using BarberPro.Graph.Values;

namespace BarberPro.Infra.Tests.Graph;

public sealed class GraphJsonTests
{
    private static readonly ResourceGraph Sample = new(
        "barberpro-infra",
        "prod-ar",
        Nodes.Map(("reservedCommitmentPerHour", GraphValue.Of("0.2016"))),
        [
            Nodes.Node("web", "aws:lb/loadBalancer:LoadBalancer", Nodes.Map(("subnets", GraphValue.List(GraphValue.Of("subnet-1"))), ("key", GraphValue.Secret))) with
            {
                Parent = "balancer",
                Provider = "primary",
                Region = "us-east-1",
                Options = new(Protect: true, RetainOnDelete: false, ["desiredCapacity"], ["balancer"], ["urn:old"]),
                Outputs = Nodes.Map(("arn", GraphValue.Of("arn:aws:…")), ("id", GraphValue.Of("web-1"))),
                Secrets = ["key"],
                References = [new("subnets[0]", "primary", "id"), new("subnets[1]", "primary", null)],
            },
            Nodes.Node("primary", "pulumi:providers:aws"),
            Nodes.Component("balancer"),
        ]);

    [Fact]
    public void Writes_the_contract_with_all_keys_sorted()
    {
        var text = GraphJson.Text(Sample);

        Golden.Check("tests/BarberPro.Infra.Tests/Graph/Golden/sample.json", text);
    }

    [Fact]
    public void Reads_what_it_writes_and_writes_the_same_bytes_again()
    {
        var first = GraphJson.Text(Sample);

        var load = GraphReader.Read(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(first)), "graph.json");

        Assert.Empty(load.Diagnostics);
        Assert.Equal(first, GraphJson.Text(load.Graph!));
    }

    [Fact]
    public void Writes_no_carriage_return_and_ends_with_one_line_feed()
    {
        var text = GraphJson.Text(Sample);

        Assert.DoesNotContain('\r', text);
        Assert.EndsWith("}\n", text);
    }

    [Fact]
    public void Sorts_resources_by_URN_whatever_order_they_come_in()
    {
        var graph = Nodes.Graph(Nodes.Node("b"), Nodes.Node("B"), Nodes.Node("a"));

        Assert.Equal(["B", "a", "b"], graph.Resources.Select(node => node.Name));
    }

    [Fact]
    public void Writes_a_graph_of_many_resources_on_two_threads_as_on_one()
    {
        var nodes = Enumerable.Range(100, 80).Select(number => Nodes.Node($"n{number}", inputs: Nodes.Map(("number", GraphValue.Of(number))))).ToArray();
        var each = nodes.Select(node => Lines(Nodes.Graph(node)));

        var text = Lines(Nodes.Graph(nodes));

        Assert.Equal(string.Join(",\n", each), text);

        static string Lines(ResourceGraph graph)
        {
            var text = GraphJson.Text(graph);
            var start = text.IndexOf("[\n", StringComparison.Ordinal) + 2;
            return text[start..text.LastIndexOf("\n  ],", StringComparison.Ordinal)];
        }
    }

    [Fact]
    public void Refuses_two_resources_of_one_URN() =>
        Assert.Throws<ArgumentException>(() => Nodes.Graph(Nodes.Node("a"), Nodes.Node("a")));
}
