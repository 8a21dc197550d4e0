namespace BarberPro.Graph.Rules;

/// <summary>
/// Resources that wait for each other: by an input that holds the other's output, or by declared dependencies, where a component stands for all below it.
/// Found in one walk (Tarjan's strongly connected components), without recursion: a graph from elsewhere may be one long chain.
/// </summary>
internal sealed class Circles
{
    private readonly ResourceGraph graph;
    private readonly int[] index;
    private readonly int[] low;
    private readonly bool[] isOpen;
    private readonly List<int> open = [];
    private readonly Dictionary<ResourceNode, string> circles = [];
    private int next = 1;

    /// <summary>Walks a graph.</summary>
    public Circles(ResourceGraph graph)
    {
        this.graph = graph;
        (index, low, isOpen) = (new int[graph.Resources.Length], new int[graph.Resources.Length], new bool[graph.Resources.Length]);
        for (var start = 0; start < index.Length; start++)
        {
            if (index[start] == 0)
            {
                Walk(start);
            }
        }
    }

    /// <summary>Names of those that a resource waits for and that wait for it; null when there are none.</summary>
    public string? Of(ResourceNode node) => circles.GetValueOrDefault(node);

    /// <summary>Whether the resource is one of the graph.</summary>
    public bool Knows(ResourceNode node) => graph.Find(node.Urn) is not null;

    private void Walk(int start)
    {
        var path = new Stack<(int Node, IEnumerator<int> Targets)>();
        Enter(start);
        while (path.TryPeek(out var step))
        {
            if (!step.Targets.MoveNext())
            {
                _ = path.Pop();
                if (path.TryPeek(out var before))
                {
                    low[before.Node] = Math.Min(low[before.Node], low[step.Node]);
                }

                Close(step.Node);
            }
            else if (index[step.Targets.Current] == 0)
            {
                Enter(step.Targets.Current);
            }
            else if (isOpen[step.Targets.Current])
            {
                low[step.Node] = Math.Min(low[step.Node], index[step.Targets.Current]);
            }
        }

        void Enter(int node)
        {
            index[node] = low[node] = next++;
            isOpen[node] = true;
            open.Add(node);
            path.Push((node, Targets(graph.Resources[node]).GetEnumerator()));
        }
    }

    /// <summary>A component is done when all below it is: whoever waits for it waits for each of these, and each is an edge from it.</summary>
    private IEnumerable<int> Targets(ResourceNode node)
    {
        foreach (var reference in node.References)
        {
            if (reference.Urn != node.Urn && graph.Find(reference.Urn) is not null)
            {
                yield return graph.PositionOf(reference.Urn);
            }
        }

        foreach (var urn in node.Options.DependsOn)
        {
            if (graph.Find(urn) is not null)
            {
                yield return graph.PositionOf(urn);
            }
        }

        if (node.Component)
        {
            foreach (var child in graph.Children(node.Urn))
            {
                yield return graph.PositionOf(child.Urn);
            }
        }
    }

    private void Close(int node)
    {
        if (low[node] != index[node])
        {
            return;
        }

        var first = open.LastIndexOf(node);
        var members = open[first..].ConvertAll(position => graph.Resources[position]);
        open.RemoveRange(first, open.Count - first);
        members.ForEach(member => isOpen[graph.PositionOf(member.Urn)] = false);
        if (members.Count > 1 || graph.Resources[node].Options.DependsOn.Contains(graph.Resources[node].Urn))
        {
            var names = string.Join(", ", members.Take(4).Select(member => member.Name));
            members.ForEach(member => circles[member] = names);
        }
    }
}
