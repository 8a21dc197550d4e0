using BarberPro.Graph;
using BarberPro.Graph.Exports;

namespace BarberPro.Infra.Tests.Graph;

public sealed class ExportTests
{
    private static readonly ResourceGraph Sample = Nodes.Graph(
        Nodes.Component("network"),
        Nodes.Node("vpc", "aws:ec2/vpc:Vpc").Below("network"),
        Nodes.Node("subnet \"a\" <1>", "aws:ec2/subnet:Subnet").Below("network").Using("vpc", "primary"),
        Nodes.Node("queue", "aws:sqs/queue:Queue").DependingOn("network"),
        Nodes.Node("primary", "pulumi:providers:aws"));

    [Fact]
    public void Mermaid_draws_a_box_around_each_component_and_leaves_providers_out() => Assert.Equal(
        """
        flowchart LR
          subgraph r0["network (component)"]
            r3["subnet #quot;a#quot; #lt;1#gt;<br/>Subnet"]
            r4["vpc<br/>Vpc"]
          end
          r2["queue<br/>Queue"]
          r2 -.-> r0
          r3 --> r4

        """,
        MermaidExport.Text(Sample));

    [Fact]
    public void Dot_draws_a_cluster_for_each_component_and_leaves_providers_out() => Assert.Equal(
        """
        digraph "project/stack" {
          rankdir=LR;
          compound=true;
          node [shape=box];
          subgraph cluster_0 {
            label="network (test:component)";
            r0 [shape=point];
            r3 [label="subnet \"a\" <1>\naws:ec2/subnet:Subnet"];
            r4 [label="vpc\naws:ec2/vpc:Vpc"];
          }
          r2 [label="queue\naws:sqs/queue:Queue"];
          r2 -> r0 [style=dashed];
          r3 -> r4;
        }

        """,
        DotExport.Text(Sample));

    [Fact]
    public void Mermaid_draws_components_only_when_there_are_more_arrows_than_it_allows()
    {
        var things = Enumerable.Range(0, MermaidExport.MaxEdges + 1).Select(index => Nodes.Node($"thing{index:000}").Below("many").Using("one")).ToArray();

        var text = MermaidExport.Text(Nodes.Graph([Nodes.Component("many"), Nodes.Component("few"), Nodes.Node("one").Below("few"), .. things]));

        Assert.Equal(
            """
            flowchart LR
              %% too large for Mermaid resource by resource: components only; the DOT export has everything
              r0["few<br/>1 resources"]
              r1["many<br/>501 resources"]
              r1 --> r0

            """,
            text);
    }

    [Fact]
    public void Mermaid_draws_components_only_when_its_text_would_be_too_long()
    {
        var things = Enumerable.Range(0, 300).Select(index => Nodes.Node($"{new string('x', 200)}{index}").Below("many")).ToArray();

        var text = MermaidExport.Text(Nodes.Graph([Nodes.Component("many"), .. things]));

        Assert.InRange(text.Length, 1, MermaidExport.MaxLength);
        Assert.Contains("r0[\"many<br/>300 resources\"]", text, StringComparison.Ordinal);
    }

    [Theory]
    [EveryStack]
    public async Task A_real_stack_stays_within_the_limits_of_Mermaid(string stack)
    {
        var text = MermaidExport.Text(await Stacks.Graph(stack));

        Assert.InRange(text.Length, 1, MermaidExport.MaxLength);
        Assert.InRange(text.Split('\n').Count(line => line.Contains("->", StringComparison.Ordinal)), 1, MermaidExport.MaxEdges);
    }
}
