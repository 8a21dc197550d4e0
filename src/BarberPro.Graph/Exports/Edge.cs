namespace BarberPro.Graph.Exports;

/// <summary>One arrow of a drawing, between positions in the graph's list of resources.</summary>
/// <param name="From">The resource that needs the other.</param>
/// <param name="To">The resource that is needed.</param>
/// <param name="Declared">Whether it is only declared (dependsOn), not seen in an input.</param>
internal readonly record struct Edge(int From, int To, bool Declared)
{
    /// <summary>All arrows, each pair once, in the order of the resources; providers, which everything needs, left out.</summary>
    internal static List<Edge> Of(ResourceGraph graph)
    {
        var edges = new List<Edge>();
        for (var index = 0; index < graph.Resources.Length; index++)
        {
            var node = graph.Resources[index];
            var referred = new SortedSet<int>(node.References.Select(reference => graph.PositionOf(reference.Urn)));
            var declared = new SortedSet<int>(node.Options.DependsOn.Select(graph.PositionOf));
            edges.AddRange(referred.Where(Drawn).Select(to => new Edge(index, to, Declared: false)));
            edges.AddRange(declared.Except(referred).Where(Drawn).Select(to => new Edge(index, to, Declared: true)));
        }

        return edges;

        bool Drawn(int index) => !graph.Resources[index].IsProvider;
    }
}
