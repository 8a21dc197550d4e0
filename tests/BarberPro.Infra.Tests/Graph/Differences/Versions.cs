using BarberPro.Graph;
using BarberPro.Graph.Differences;
using BarberPro.Graph.Values;

namespace BarberPro.Infra.Tests.Graph.Differences;

/// <summary>Two versions of small graphs by hand, with URNs as the engine writes them.</summary>
internal static class Versions
{
    internal const string Instance = "aws:rds/instance:Instance";
    internal const string Key = "aws:kms/key:Key";
    internal const string Unknown = "test:index/thing:Thing";

    internal static ResourceNode Node(string name, string type, params (string Name, GraphValue Value)[] inputs) =>
        Nodes.Node(name, type, Nodes.Map(inputs)) with { Urn = Urn("dev", type, name) };

    internal static string Urn(string stack, string types, string name) => $"urn:pulumi:{stack}::project::{types}::{name}";

    internal static ResourceGraph Graph(params ResourceNode[] nodes) => Of("dev", nodes);

    internal static ResourceGraph Of(string stack, params ResourceNode[] nodes) => new("project", stack, GraphValue.EmptyMap, nodes.Select(node => node with
    {
        Urn = node.Urn.Replace("urn:pulumi:dev::", $"urn:pulumi:{stack}::", StringComparison.Ordinal),
        References = [.. node.References.Select(reference => reference with { Urn = reference.Urn.Replace("urn:pulumi:dev::", $"urn:pulumi:{stack}::", StringComparison.Ordinal) })],
    }));

    /// <summary>What differs in the one resource of two versions.</summary>
    internal static ResourceChange Change(ResourceNode before, ResourceNode after) => Assert.Single(GraphDifference.Between(Graph(before), Graph(after)).Resources);

    /// <summary>Where two values of one input differ, as <c>path: before -> after</c>.</summary>
    internal static string[] Lines(string type, string input, GraphValue before, GraphValue after) =>
    [
        .. GraphDifference.Between(Graph(Node("one", type, (input, before))), Graph(Node("one", type, (input, after)))).Resources
            .SelectMany(change => change.Properties)
            .Select(property => property.IsOrder ? $"{property.Path}: order" : $"{property.Path}: {property.Before} -> {property.After}"),
    ];

    internal static GraphValue Texts(params string[] texts) => GraphValue.List([.. texts.Select(GraphValue.Of)]);
}
