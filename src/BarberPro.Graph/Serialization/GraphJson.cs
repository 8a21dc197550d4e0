using System.Text;
using BarberPro.Graph.Values;

namespace BarberPro.Graph.Serialization;

/// <summary>
/// The graph as other tools read it (architecture.md, "The graph"): every object's keys sorted ordinally, two blanks of
/// indentation, LF. The same graph is written as the same bytes.
/// </summary>
public static class GraphJson
{
    /// <summary>Below that, handing over to another thread takes longer than writing.</summary>
    private const int Few = 50;

    /// <summary>Writes the graph, with a line feed at the end.</summary>
    public static void Write(TextWriter output, ResourceGraph graph)
    {
        var json = new CanonicalWriter(output, isIndented: true);
        json.StartMap();
        json.Name(Keys.Outputs);
        json.Value(graph.Outputs);
        json.Name(Keys.Project);
        json.Text(graph.Project);
        json.Name(Keys.Resources);
        WriteResources(json, graph);
        json.Name(Keys.Stack);
        json.Text(graph.Stack);
        json.EndMap();
        json.Finish();
    }

    /// <summary>The graph as text, with a line feed at the end.</summary>
    public static string Text(ResourceGraph graph)
    {
        using var text = new StringWriter();
        Write(text, graph);
        return text.ToString();
    }

    /// <summary>Writes the resources as the contract's list, inside a document of the caller's.</summary>
    public static void WriteResources(CanonicalWriter json, ResourceGraph graph)
    {
        json.StartList();
        var nodes = graph.Resources.AsMemory();
        var own = nodes.Length < Few ? nodes.Length : nodes.Length / 5 * 2;
        var rest = WriteBesideAsync(json, nodes[own..]);
        WriteNodes(json, nodes[..own]);
        json.Add(rest.GetAwaiter().GetResult());
        json.EndList();
    }

    /// <summary>Another thread lays out what comes behind, for as long as this one lays out and hands on what comes first.</summary>
    private static Task<StringBuilder> WriteBesideAsync(CanonicalWriter json, ReadOnlyMemory<ResourceNode> nodes)
    {
        var text = new StringWriter();
        if (nodes.IsEmpty)
        {
            return Task.FromResult(text.GetStringBuilder());
        }

        var beside = json.Behind(text);
        return Task.Run(() =>
        {
            WriteNodes(beside, nodes);
            beside.Flush();
            return text.GetStringBuilder();
        });
    }

    private static void WriteNodes(CanonicalWriter json, ReadOnlyMemory<ResourceNode> nodes)
    {
        foreach (var node in nodes.Span)
        {
            WriteNode(json, node);
        }
    }

    private static void WriteNode(CanonicalWriter json, ResourceNode node)
    {
        json.StartMap();
        json.Name(Keys.Component);
        json.Flag(node.Component);
        json.Name(Keys.Inputs);
        json.Value(node.Inputs);
        json.Name(Keys.Name);
        json.Text(node.Name);
        json.Name(Keys.Options);
        WriteOptions(json, node.Options);
        json.Name(Keys.Outputs);
        json.Value(node.Outputs);
        json.Name(Keys.Parent);
        json.Text(node.Parent);
        json.Name(Keys.Provider);
        json.Text(node.Provider);
        json.Name(Keys.References);
        json.StartList();
        foreach (var reference in node.References)
        {
            json.StartMap();
            json.Name(Keys.Output);
            json.Text(reference.Output);
            json.Name(Keys.Property);
            json.Text(reference.Property);
            json.Name(Keys.Urn);
            json.Text(reference.Urn);
            json.EndMap();
        }

        json.EndList();
        json.Name(Keys.Region);
        json.Text(node.Region);
        json.Name(Keys.Secrets);
        json.Texts(node.Secrets.AsSpan());
        json.Name(Keys.Type);
        json.Text(node.Type);
        json.Name(Keys.Urn);
        json.Text(node.Urn);
        json.EndMap();
    }

    private static void WriteOptions(CanonicalWriter json, NodeOptions options)
    {
        json.StartMap();
        json.Name(Keys.Aliases);
        json.Texts(options.Aliases.AsSpan());
        json.Name(Keys.DependsOn);
        json.Texts(options.DependsOn.AsSpan());
        json.Name(Keys.IgnoreChanges);
        json.Texts(options.IgnoreChanges.AsSpan());
        json.Name(Keys.Protect);
        json.Flag(options.Protect);
        json.Name(Keys.RetainOnDelete);
        json.Flag(options.RetainOnDelete);
        json.EndMap();
    }
}
