using System.Collections.Immutable;
using BarberPro.Graph.Values;

namespace BarberPro.Graph;

/// <summary>Everything that one stack declares, before a cent is spent. Equal programs give equal graphs.</summary>
public sealed class ResourceGraph
{
    private readonly Dictionary<string, ResourceNode> byUrn;
    private readonly Lazy<ILookup<string?, ResourceNode>> byParent;

    /// <summary>A graph of the resources given, sorted by URN here.</summary>
    /// <exception cref="ArgumentException">Two resources have the same URN.</exception>
    public ResourceGraph(string project, string stack, GraphValue outputs, IEnumerable<ResourceNode> resources)
    {
        Project = project;
        Stack = stack;
        Outputs = outputs;
        var sorted = resources.ToArray();
        Array.Sort(sorted, static (left, right) => string.CompareOrdinal(left.Urn, right.Urn));
        Resources = [.. sorted];
        byUrn = new(sorted.Length, StringComparer.Ordinal);
        foreach (var node in sorted)
        {
            if (!byUrn.TryAdd(node.Urn, node))
            {
                throw new ArgumentException($"two resources have the URN {node.Urn}", nameof(resources));
            }
        }

        byParent = new(() => Resources.ToLookup(node => node.Parent));
    }

    /// <summary>Name of the Pulumi project.</summary>
    public string Project { get; }

    /// <summary>Name of the stack.</summary>
    public string Stack { get; }

    /// <summary>What the stack tells other stacks: a map.</summary>
    public GraphValue Outputs { get; }

    /// <summary>All resources, providers and components among them, sorted by URN. The stack itself is none.</summary>
    public ImmutableArray<ResourceNode> Resources { get; }

    /// <summary>The resource of that URN, or null.</summary>
    public ResourceNode? Find(string urn) => byUrn.GetValueOrDefault(urn);

    /// <summary>What is right below a component, by its URN; right below the stack for null.</summary>
    public IEnumerable<ResourceNode> Children(string? urn) => byParent.Value[urn];

    /// <summary>All resources of a type token, sorted by URN.</summary>
    public IEnumerable<ResourceNode> OfType(string type) => Resources.Where(node => node.Type == type);
}
