using System.Collections.Immutable;
using BarberPro.Graph.Values;

namespace BarberPro.Graph.Differences;

/// <summary>
/// Tells values that come from other resources by where they come from: an id, an ARN or a generated name becomes <c>${Key database.arn}</c>. What a cloud
/// makes up differs from run to run; what it belongs to does not.
/// </summary>
/// <param name="graph">The graph that the resources are of.</param>
/// <param name="nameOf">What a resource is called; the same for both graphs where it is the same resource.</param>
internal sealed class ReferenceNames(ResourceGraph graph, Func<ResourceNode, string> nameOf)
{
    // Shorter outputs (a port, "true") stand in many texts that have nothing to do with the resource.
    private const int Shortest = 6;

    private readonly Dictionary<(string Urn, string? Output), ImmutableArray<(string Value, string Name)>> known = [];

    /// <summary>The inputs of a resource with references told by name.</summary>
    public GraphValue In(ResourceNode node)
    {
        if (node.References.IsEmpty)
        {
            return node.Inputs;
        }

        var references = node.References.ToLookup(reference => reference.Property, StringComparer.Ordinal);
        return Named(node.Inputs, "", [], references);
    }

    private GraphValue Named(GraphValue value, string path, ImmutableArray<(string Value, string Name)> above, ILookup<string, NodeReference> references)
    {
        var names = references.Contains(path) ? [.. above, .. references[path].SelectMany(reference => NamesOf(reference))] : above;
        switch (value.Kind)
        {
            case GraphValueKind.Text when names.Length > 0:
                return GraphValue.Of(Named(value.Text!, names));
            case GraphValueKind.List:
                return GraphValue.List([.. value.Items.Select((item, index) => Named(item, ValuePath.Item(path, index), names, references))]);
            case GraphValueKind.Map:
                return Map(value.Members.Select(member => new GraphMember(Named(member.Name, names), Named(member.Value, ValuePath.Member(path, member.Name), names, references))));
            default:
                return value;
        }
    }

    // Two keys can come to the same name only in a graph that was made to; the first one stands.
    private static GraphValue Map(IEnumerable<GraphMember> members) => GraphValue.Map([.. members.DistinctBy(member => member.Name)]);

    // The longest first: an ARN contains the name that it ends in.
    private static string Named(string text, ImmutableArray<(string Value, string Name)> names) =>
        names.OrderByDescending(name => name.Value.Length).Aggregate(text, (named, name) => named.Replace(name.Value, name.Name, StringComparison.Ordinal));

    private ImmutableArray<(string Value, string Name)> NamesOf(NodeReference reference)
    {
        var key = (reference.Urn, reference.Output);
        if (!known.TryGetValue(key, out var names))
        {
            known[key] = names = graph.Find(reference.Urn) is { } node ? [.. Outputs(node, reference.Output)] : [];
        }

        return names;
    }

    private IEnumerable<(string Value, string Name)> Outputs(ResourceNode node, string? output)
    {
        var one = output is null ? null : node.Outputs[output]?.Text;
        if (one is { Length: >= Shortest })
        {
            return [(one, Shown(node, output!))];
        }

        // A text that was put together no longer tells which output it took; whatever the resource did not say itself may be it.
        return node.Outputs.Members
            .Where(member => member.Value.Text is { Length: >= Shortest } && (member.Name is "id" or "arn" or "name" || node.Inputs[member.Name] is null))
            .OrderBy(member => member.Name is "arn" ? 0 : member.Name is "id" ? 1 : 2)
            .DistinctBy(member => member.Value.Text)
            .Select(member => (member.Value.Text!, Shown(node, member.Name)));
    }

    private string Shown(ResourceNode node, string output) => $"${{{nameOf(node)}.{output}}}";
}
