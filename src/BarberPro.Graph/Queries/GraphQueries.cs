using System.Collections.Immutable;
using BarberPro.Graph.Values;

namespace BarberPro.Graph.Queries;

/// <summary>
/// Four of the six questions to a graph: which resources of a type have certain inputs. Inputs are given as an anonymous
/// object with the names that are sent to the provider; whatever it leaves out is not looked at.
/// </summary>
public static class GraphQueries
{
    /// <summary>Whether at least one resource of the type has these inputs.</summary>
    public static Answer Has(this ResourceGraph graph, string type, object? inputs = null)
    {
        var found = Sort(graph, type, inputs);
        return found.Answer(found.Matches.Length > 0, $"none of {found.Total} {type} has {found.Asked}");
    }

    /// <summary>Whether every resource of the type has these inputs, and there is one at all.</summary>
    public static Answer All(this ResourceGraph graph, string type, object? inputs = null)
    {
        var found = Sort(graph, type, inputs);
        return found.Answer(
            found.Misses.IsEmpty && found.Total > 0,
            $"{found.Misses.Length} of {found.Total} {type} do not have {found.Asked}");
    }

    /// <summary>Whether no resource of the type has these inputs.</summary>
    public static Answer None(this ResourceGraph graph, string type, object? inputs = null)
    {
        var found = Sort(graph, type, inputs);
        var unwanted = found.Matches.Select(node => new Miss(node, [])).ToImmutableArray();
        return new(unwanted.IsEmpty, $"{unwanted.Length} of {found.Total} {type} have {found.Asked}; expected none", [], unwanted);
    }

    /// <summary>Whether exactly so many resources of the type have these inputs.</summary>
    public static Answer Count(this ResourceGraph graph, string type, int expected, object? inputs = null)
    {
        var found = Sort(graph, type, inputs);
        return found.Answer(
            found.Matches.Length == expected,
            $"{found.Matches.Length} of {found.Total} {type} have {found.Asked}; expected {expected}");
    }

    private static Found Sort(ResourceGraph graph, string type, object? inputs)
    {
        var pattern = inputs is null ? GraphValue.EmptyMap : Pattern.Of(inputs);
        var matches = ImmutableArray.CreateBuilder<ResourceNode>();
        var misses = new List<Miss>();
        foreach (var node in graph.OfType(type))
        {
            var differences = Pattern.Differences(pattern, node.Inputs);
            if (differences.IsEmpty)
            {
                matches.Add(node);
            }
            else
            {
                misses.Add(new(node, differences));
            }
        }

        // OrderBy is stable: candidates equally far away stay sorted by URN.
        return new(graph, type, pattern, matches.ToImmutable(), [.. misses.OrderBy(miss => miss.Differences.Length)]);
    }

    private sealed record Found(
        ResourceGraph Graph, string Type, GraphValue Asked, ImmutableArray<ResourceNode> Matches, ImmutableArray<Miss> Misses)
    {
        internal int Total => Matches.Length + Misses.Length;

        internal Answer Answer(bool holds, string otherwise)
        {
            var verdict = holds ? $"{Matches.Length} of {Total} {Type} have {Asked}" : Total > 0 ? otherwise : NoSuchType();
            return new(holds, verdict, Matches, Misses);
        }

        private string NoSuchType()
        {
            var types = Graph.Resources.Select(node => node.Type).Distinct().ToArray();
            var family = Type.Split('/', ':')[^1];
            var near = types.Where(type => type.EndsWith(family, StringComparison.OrdinalIgnoreCase)).DefaultIfEmpty(string.Join(", ", types));
            return $"there is no {Type} in the graph; it has {string.Join(", ", near)}";
        }
    }
}
