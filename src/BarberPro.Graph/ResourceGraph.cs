using System.Collections.Immutable;
using BarberPro.Graph.Values;

namespace BarberPro.Graph;

/// <summary>Everything that one stack declares, before a cent is spent. Equal programs give equal graphs.</summary>
public sealed class ResourceGraph
{
    private readonly Dictionary<string, int> positions;
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
        positions = new(sorted.Length, StringComparer.Ordinal);
        for (var index = 0; index < sorted.Length; index++)
        {
            if (!positions.TryAdd(sorted[index].Urn, index))
            {
                throw new ArgumentException($"two resources have the URN {sorted[index].Urn}", nameof(resources));
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
    public ResourceNode? Find(string urn) => positions.TryGetValue(urn, out var position) ? Resources[position] : null;

    /// <summary>Where the resource of that URN is in <see cref="Resources"/>.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public int PositionOf(string urn) => positions[urn];

    /// <summary>What is right below a component, by its URN; right below the stack for null.</summary>
    public IEnumerable<ResourceNode> Children(string? urn) => byParent.Value[urn];

    /// <summary>All resources of a type token, sorted by URN.</summary>
    public IEnumerable<ResourceNode> OfType(string type) => Resources.Where(node => node.Type == type);
}
