using System.Globalization;
using System.Text;

namespace BarberPro.Graph.Exports;

/// <summary>The graph as a Mermaid flowchart, a box around each component.</summary>
public static class MermaidExport
{
    /// <summary>Mermaid draws no more arrows than this unless its host allows it (its setting maxEdges).</summary>
    public const int MaxEdges = 500;

    /// <summary>Mermaid reads no longer text than this unless its host allows it (its setting maxTextSize).</summary>
    public const int MaxLength = 50_000;

    /// <summary>
    /// The flowchart: solid arrows for inputs that hold another's output, dotted ones for declared dependencies. A graph
    /// beyond Mermaid's limits is drawn by components only, and says so.
    /// </summary>
    public static string Text(ResourceGraph graph)
    {
        var edges = Edge.Of(graph);
        var full = edges.Count <= MaxEdges ? Resources(graph, edges) : null;
        return full is { Length: <= MaxLength } ? full : Overview(graph, edges);
    }

    private static string Resources(ResourceGraph graph, List<Edge> edges)
    {
        var text = new StringBuilder("flowchart LR\n");
        Level(null, "  ");
        foreach (var edge in edges)
        {
            _ = Arrow(text, edge);
        }

        return text.ToString();

        void Level(string? parent, string indent)
        {
            foreach (var node in graph.Children(parent))
            {
                var id = graph.PositionOf(node.Urn);
                if (node.IsProvider)
                {
                    continue;
                }

                if (!node.Component)
                {
                    _ = text.Append(CultureInfo.InvariantCulture, $"{indent}r{id}[\"{Escaped(node.Name)}<br/>{Escaped(ShortType(node))}\"]\n");
                    continue;
                }

                _ = text.Append(CultureInfo.InvariantCulture, $"{indent}subgraph r{id}[\"{Escaped(node.Name)} ({Escaped(ShortType(node))})\"]\n");
                Level(node.Urn, indent + "  ");
                _ = text.Append(indent).Append("end\n");
            }
        }
    }

    /// <summary>Every component as one node with the number of resources right below it, and the arrows between them.</summary>
    private static string Overview(ResourceGraph graph, List<Edge> edges)
    {
        var text = new StringBuilder("flowchart LR\n");
        _ = text.Append("  %% too large for Mermaid resource by resource: components only; the DOT export has everything\n");
        var owners = new int[graph.Resources.Length];
        for (var index = 0; index < owners.Length; index++)
        {
            var node = graph.Resources[index];
            owners[index] = node.Component ? index : node.Parent is { } parent ? graph.PositionOf(parent) : index;
            if (owners[index] == index && !node.IsProvider)
            {
                var count = graph.Children(node.Urn).Count(child => !child.Component);
                var label = node.Component ? $"{count.ToString(CultureInfo.InvariantCulture)} resources" : ShortType(node);
                _ = text.Append(CultureInfo.InvariantCulture, $"  r{index}[\"{Escaped(node.Name)}<br/>{Escaped(label)}\"]\n");
            }
        }

        var drawn = edges
            .Select(edge => new Edge(owners[edge.From], owners[edge.To], edge.Declared))
            .Where(edge => edge.From != edge.To)
            .GroupBy(edge => (edge.From, edge.To))
            .OrderBy(pair => pair.Key)
            .Select(pair => new Edge(pair.Key.From, pair.Key.To, pair.All(edge => edge.Declared)))
            .Take(MaxEdges);
        foreach (var edge in drawn)
        {
            _ = Arrow(text, edge);
        }

        return text.ToString();
    }

    private static StringBuilder Arrow(StringBuilder text, Edge edge) =>
        text.Append(CultureInfo.InvariantCulture, $"  r{edge.From} {(edge.Declared ? "-.->" : "-->")} r{edge.To}\n");

    private static string ShortType(ResourceNode node) => node.Type[(node.Type.LastIndexOf(':') + 1)..];

    private static string Escaped(string text) => text
        .Replace("#", "#35;", StringComparison.Ordinal)
        .Replace("\"", "#quot;", StringComparison.Ordinal)
        .Replace("<", "#lt;", StringComparison.Ordinal)
        .Replace(">", "#gt;", StringComparison.Ordinal);
}
