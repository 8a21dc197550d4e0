using System.Globalization;
using System.Text;

namespace BarberPro.Graph.Exports;

/// <summary>The graph in Graphviz' language, a cluster for each component.</summary>
public static class DotExport
{
    /// <summary>The drawing: solid arrows for inputs that hold another's output, dashed ones for declared dependencies.</summary>
    public static string Text(ResourceGraph graph)
    {
        var text = new StringBuilder();
        _ = text.Append(CultureInfo.InvariantCulture, $"digraph \"{Escaped(graph.Project)}/{Escaped(graph.Stack)}\" {{\n")
            .Append("  rankdir=LR;\n  compound=true;\n  node [shape=box];\n");
        Level(null, "  ");
        foreach (var edge in Edge.Of(graph))
        {
            var style = edge.Declared ? " [style=dashed]" : "";
            _ = text.Append(CultureInfo.InvariantCulture, $"  r{edge.From} -> r{edge.To}{style};\n");
        }

        return text.Append("}\n").ToString();

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
                    _ = text.Append(CultureInfo.InvariantCulture, $"{indent}r{id} [label=\"{Escaped(node.Name)}\\n{Escaped(node.Type)}\"];\n");
                    continue;
                }

                // Arrows end at nodes, never at clusters: each component has a point of its own to end at.
                _ = text.Append(CultureInfo.InvariantCulture, $"{indent}subgraph cluster_{id} {{\n")
                    .Append(CultureInfo.InvariantCulture, $"{indent}  label=\"{Escaped(node.Name)} ({Escaped(node.Type)})\";\n")
                    .Append(CultureInfo.InvariantCulture, $"{indent}  r{id} [shape=point];\n");
                Level(node.Urn, indent + "  ");
                _ = text.Append(indent).Append("}\n");
            }
        }
    }

    private static string Escaped(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("\"", "\\\"", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal);
}
