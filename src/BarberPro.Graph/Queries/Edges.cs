using System.Collections.Immutable;

namespace BarberPro.Graph.Queries;

/// <summary>
/// The two questions about edges. An edge leads from a resource to those whose outputs its inputs hold and to those that
/// it depends on; a dependency on a component counts for all below it.
/// </summary>
public static class Edges
{
    /// <summary>What a resource leads to, each once, sorted by URN.</summary>
    public static ImmutableArray<ResourceNode> Targets(this ResourceGraph graph, ResourceNode node)
    {
        var targets = new SortedDictionary<string, ResourceNode>(StringComparer.Ordinal);
        foreach (var reference in node.References)
        {
            Add(graph, graph.Find(reference.Urn), targets);
        }

        foreach (var urn in node.Options.DependsOn)
        {
            Add(graph, graph.Find(urn), targets);
        }

        _ = targets.Remove(node.Urn);
        return [.. targets.Values];
    }

    /// <summary>Whether a resource leads straight to another; both by logical name or URN.</summary>
    public static Answer HasEdge(this ResourceGraph graph, string from, string to)
    {
        var matches = ImmutableArray.CreateBuilder<ResourceNode>();
        var misses = ImmutableArray.CreateBuilder<Miss>();
        foreach (var node in graph.Named(from))
        {
            var targets = graph.Targets(node);
            if (targets.Any(target => Is(target, to)))
            {
                matches.Add(node);
            }
            else
            {
                misses.AddRange(targets.Select(target => new Miss(target, [])));
            }
        }

        return new(matches.Count > 0, Verdict(graph, from, to, matches.Count > 0, "straight"), matches.ToImmutable(), misses.ToImmutable());
    }

    /// <summary>Whether a resource leads to another over any number of steps; the matches are the shortest such path.</summary>
    public static Answer PathFrom(this ResourceGraph graph, string from, string to)
    {
        var cameFrom = new Dictionary<string, ResourceNode?>(StringComparer.Ordinal);
        var open = new Queue<ResourceNode>();
        foreach (var start in graph.Named(from))
        {
            cameFrom[start.Urn] = null;
            open.Enqueue(start);
        }

        while (open.TryDequeue(out var node))
        {
            foreach (var target in graph.Targets(node))
            {
                if (Is(target, to))
                {
                    return new(true, Verdict(graph, from, to, true, "on"), [.. Back(node, cameFrom), target], []);
                }

                if (cameFrom.TryAdd(target.Urn, node))
                {
                    open.Enqueue(target);
                }
            }
        }

        var reached = cameFrom.Where(step => step.Value is not null).Select(step => new Miss(graph.Find(step.Key)!, []));
        return new(false, Verdict(graph, from, to, false, "on"), [], [.. reached.OrderBy(miss => miss.Node.Urn, StringComparer.Ordinal)]);
    }

    private static IEnumerable<ResourceNode> Named(this ResourceGraph graph, string name) => graph.Resources.Where(node => Is(node, name));

    private static bool Is(ResourceNode node, string name) => node.Name == name || node.Urn == name;

    private static void Add(ResourceGraph graph, ResourceNode? target, SortedDictionary<string, ResourceNode> targets)
    {
        if (target is null || !targets.TryAdd(target.Urn, target) || !target.Component)
        {
            return;
        }

        foreach (var child in graph.Children(target.Urn))
        {
            Add(graph, child, targets);
        }
    }

    private static ImmutableArray<ResourceNode> Back(ResourceNode? node, Dictionary<string, ResourceNode?> cameFrom)
    {
        var path = ImmutableArray.CreateBuilder<ResourceNode>();
        for (; node is not null; node = cameFrom[node.Urn])
        {
            path.Add(node);
        }

        path.Reverse();
        return path.ToImmutable();
    }

    private static string Verdict(ResourceGraph graph, string from, string to, bool leads, string how)
    {
        var missing = new[] { from, to }.FirstOrDefault(name => !graph.Named(name).Any());
        return missing is not null ? $"there is no {missing} in the graph"
            : leads ? $"{from} leads {how} to {to}"
            : $"{from} does not lead {how} to {to}; it leads to:";
    }
}
