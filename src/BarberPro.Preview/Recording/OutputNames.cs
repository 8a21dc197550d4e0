using System.Collections.Concurrent;
using BarberPro.Graph;
using BarberPro.Graph.Values;
using BarberPro.Preview.Walking;

namespace BarberPro.Preview.Recording;

/// <summary>
/// Names the output that an input holds. That the input comes from a resource is certain; which of the outputs it is
/// shows in the value only, and not at all once the program has computed with it. Several threads may ask.
/// </summary>
internal sealed class OutputNames
{
    private readonly ConcurrentDictionary<Captured, Dictionary<GraphValue, List<string>>> index = new(ReferenceEqualityComparer.Instance);

    /// <summary>Adds the references that one dependency amounts to: each place in the value that equals an output, or the whole without a name.</summary>
    internal void Add(Dependency dependency, Captured target, string urn, HashSet<NodeReference> references)
    {
        if (!index.TryGetValue(target, out var outputs))
        {
            outputs = Index(target.Answers);
            index[target] = outputs;
        }

        if (dependency.Value is not { } value || !AddLeaves(dependency.Path, value, outputs, urn, references))
        {
            _ = references.Add(new(dependency.Path, urn, null));
        }
    }

    private static bool AddLeaves(string path, GraphValue value, Dictionary<GraphValue, List<string>> outputs, string urn, HashSet<NodeReference> references)
    {
        var found = false;
        foreach (var (name, member) in value.Members)
        {
            found |= AddLeaves(ValuePath.Member(path, name), member, outputs, urn, references);
        }

        for (var index = 0; index < value.Items.Length; index++)
        {
            found |= AddLeaves(ValuePath.Item(path, index), value.Items[index], outputs, urn, references);
        }

        return value.Kind is GraphValueKind.Text or GraphValueKind.Number ? AddLeaf(path, value, outputs, urn, references) : found;
    }

    private static bool AddLeaf(string path, GraphValue value, Dictionary<GraphValue, List<string>> outputs, string urn, HashSet<NodeReference> references)
    {
        if (!outputs.TryGetValue(value, out var names))
        {
            return false;
        }

        _ = references.Add(new(path, urn, Likeliest(path, names)));
        return true;
    }

    /// <summary>Several outputs may hold one value (an id that is the ARN): the input's own name decides, then the id.</summary>
    private static string Likeliest(string path, List<string> names)
    {
        var property = path.AsSpan(path.LastIndexOf('.') + 1);
        var bracket = property.IndexOf('[');
        property = (bracket < 0 ? property : property[..bracket]).TrimEnd('s');
        var best = names[0];
        var longest = 0;
        foreach (var name in names)
        {
            if (name.Length > longest && property.EndsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                (best, longest) = (name, name.Length);
            }
        }

        return best;
    }

    private static Dictionary<GraphValue, List<string>> Index(GraphValue outputs)
    {
        var index = new Dictionary<GraphValue, List<string>>();
        if (outputs["id"] is { } id)
        {
            Add("id", id);
        }

        foreach (var (name, value) in outputs.Members)
        {
            Add(name, value);
        }

        return index;

        void Add(string name, GraphValue value)
        {
            switch (value.Kind)
            {
                case GraphValueKind.Text or GraphValueKind.Number:
                    if (!index.TryGetValue(value, out var names))
                    {
                        names = [];
                        index[value] = names;
                    }

                    if (!names.Contains(name))
                    {
                        names.Add(name);
                    }

                    break;
                case GraphValueKind.List:
                    foreach (var item in value.Items)
                    {
                        Add(name, item);
                    }

                    break;
                case GraphValueKind.Map:
                    foreach (var (_, member) in value.Members)
                    {
                        Add(name, member);
                    }

                    break;
            }
        }
    }
}
