using BarberPro.Graph;
using BarberPro.Graph.Values;

namespace BarberPro.Infra.Tests.Infra;

/// <summary>Looks into a part of a graph.</summary>
internal static class GraphParts
{
    /// <summary>The graph of what carries one logical name, a component and its main resource for instance.</summary>
    public static ResourceGraph Named(this ResourceGraph graph, string name) => graph.Where(node => node.Name == name);

    /// <summary>The graph of the resources that fulfil a condition.</summary>
    public static ResourceGraph Where(this ResourceGraph graph, Func<ResourceNode, bool> condition) =>
        new(graph.Project, graph.Stack, graph.Outputs, graph.Resources.Where(condition));

    /// <summary>The graph of everything below a component, by the component's logical name.</summary>
    public static ResourceGraph Below(this ResourceGraph graph, string component)
    {
        Assert.Contains(graph.Resources, node => node.Component && node.Name == component);
        return graph.Where(node => graph.Ancestors(node).Any(ancestor => ancestor.Name == component));
    }

    /// <summary>The components around a resource, from the inside out.</summary>
    public static IEnumerable<ResourceNode> Ancestors(this ResourceGraph graph, ResourceNode node)
    {
        for (var parent = node.Parent; parent is not null; parent = graph.Find(parent)!.Parent)
        {
            yield return graph.Find(parent)!;
        }
    }

    /// <summary>The one resource of a type and name.</summary>
    public static ResourceNode Get(this ResourceGraph graph, string type, string name) =>
        graph.OfType(type).SingleOrDefault(node => node.Name == name) ?? throw new InvalidOperationException($"there is no {type} {name} in the graph");

    /// <summary>Type and name of the resources whose outputs an input holds, or the inputs below it, in the order of the inputs.</summary>
    public static string[] Sources(this ResourceGraph graph, ResourceNode node, string property) =>
        [.. node.References.Where(reference => reference.Property.StartsWith(property, StringComparison.Ordinal)).Select(reference => $"{graph.Find(reference.Urn)}")];

    /// <summary>Type and name of the resources that have to exist first.</summary>
    public static string[] Predecessors(this ResourceGraph graph, ResourceNode node) => [.. node.Options.DependsOn.Select(urn => $"{graph.Find(urn)}")];

    /// <summary>A string of an input, by names from the top.</summary>
    public static string Text(this ResourceNode node, params ReadOnlySpan<string> path) =>
        node.Value(path)?.Text ?? throw new InvalidOperationException($"{node} has no text at {string.Join('.', path)}");

    /// <summary>An input, by names from the top, or null.</summary>
    public static GraphValue? Value(this ResourceNode node, params ReadOnlySpan<string> path)
    {
        GraphValue? value = node.Inputs;
        foreach (var name in path)
        {
            value = value?[name];
        }

        return value;
    }

    /// <summary>All values inside a value with the key that leads to each, itself left out; items of a list go by the list's key.</summary>
    public static IEnumerable<(string Key, GraphValue Value)> Leaves(this GraphValue value, string key = "") => value.Kind switch
    {
        GraphValueKind.Map => value.Members.SelectMany(member => member.Value.Leaves(member.Name)),
        GraphValueKind.List => value.Items.SelectMany(item => item.Leaves(key)),
        _ => [(key, value)],
    };
}
