using BarberPro.Graph;
using BarberPro.Graph.Values;

namespace BarberPro.Infra.Tests.Graph;

/// <summary>Small graphs by hand. The type of a node is test:NAME, its URN is its name.</summary>
internal static class Nodes
{
    internal static ResourceNode Node(string name, string type = "test:thing", GraphValue? inputs = null) => new(
        name, type, name, Component: false, Parent: null, Provider: null, Region: null, NodeOptions.None, inputs ?? GraphValue.EmptyMap, GraphValue.EmptyMap, [], []);

    internal static ResourceNode Component(string name, string? parent = null) => Node(name, "test:component") with { Component = true, Parent = parent };

    internal static ResourceNode Below(this ResourceNode node, string parent) => node with { Parent = parent };

    internal static ResourceNode DependingOn(this ResourceNode node, params string[] urns) => node with { Options = node.Options with { DependsOn = [.. urns] } };

    internal static ResourceNode Using(this ResourceNode node, params string[] urns) =>
        node with { References = [.. urns.Select(urn => new NodeReference("input", urn, "id"))] };

    internal static GraphValue Map(params (string Name, GraphValue Value)[] members) =>
        GraphValue.Map([.. members.Select(member => new GraphMember(member.Name, member.Value))]);

    internal static ResourceGraph Graph(params ResourceNode[] nodes) => new("project", "stack", GraphValue.EmptyMap, nodes);
}
