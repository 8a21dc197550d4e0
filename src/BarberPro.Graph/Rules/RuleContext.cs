using System.Collections.Immutable;
using BarberPro.Policies;

namespace BarberPro.Graph.Rules;

/// <summary>
/// A graph made ready for rules: what is of a type, what refers to what, both ways, found at once. Made once for a run, so that the work of all rules
/// together grows with the graph and not with its square.
/// </summary>
public sealed class RuleContext
{
    private readonly Dictionary<string, ImmutableArray<ResourceNode>> byType;
    private readonly ILookup<string, ResourceNode> users;
    private readonly Dictionary<object, object> shared = [];

    /// <summary>Indexes a graph.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="policy">What was decided for its stack; null where only the graph is known, and then rules on figures of the policy do not apply.</param>
    public RuleContext(ResourceGraph graph, StackPolicy? policy)
    {
        Graph = graph;
        Policy = policy;
        byType = graph.Resources.GroupBy(node => node.Type).ToDictionary(type => type.Key, type => type.ToImmutableArray(), StringComparer.Ordinal);
        users = graph.Resources
            .SelectMany(node => node.References.Select(reference => reference.Urn).Distinct().Select(used => (Used: used, User: node)))
            .ToLookup(edge => edge.Used, edge => edge.User, StringComparer.Ordinal);
    }

    /// <summary>The graph itself.</summary>
    public ResourceGraph Graph { get; }

    /// <summary>What was decided for the stack, or null.</summary>
    public StackPolicy? Policy { get; }

    /// <summary>All resources of a type, sorted by URN; all resources whatever for <c>*</c>.</summary>
    public ImmutableArray<ResourceNode> OfType(string type) =>
        type == ResourceTypes.Any ? Graph.Resources : byType.TryGetValue(type, out var nodes) ? nodes : [];

    /// <summary>Whatever holds an output of the resource in an input, each once, sorted by URN.</summary>
    public IEnumerable<ResourceNode> Users(ResourceNode node) => users[node.Urn];

    /// <summary>Resources of one type that hold an output of the resource.</summary>
    public IEnumerable<ResourceNode> Users(ResourceNode node, string type) => users[node.Urn].Where(user => user.Type == type);

    /// <summary>The resources whose outputs a property holds, itself or anything below it.</summary>
    public IEnumerable<ResourceNode> Sources(ResourceNode node, string property) => node.References
        .Where(reference => IsAt(reference.Property, property))
        .Select(reference => Graph.Find(reference.Urn))
        .OfType<ResourceNode>();

    /// <summary>The resource of a type whose output a property holds, itself or anything below it; null when there is none.</summary>
    public ResourceNode? Source(ResourceNode node, string property, string type) => Sources(node, property).FirstOrDefault(source => source.Type == type);

    /// <summary>Something that several rules read out of the graph, read once.</summary>
    public T Shared<T>(Func<RuleContext, T> read)
        where T : class => Shared(typeof(T), read);

    /// <summary>Something that several rules read out of one resource, read once.</summary>
    public T Shared<T>(object key, Func<RuleContext, T> read)
        where T : class
    {
        if (!shared.TryGetValue(key, out var found))
        {
            shared[key] = found = read(this);
        }

        return (T)found;
    }

    private static bool IsAt(string path, string property) =>
        path.StartsWith(property, StringComparison.Ordinal) && (path.Length == property.Length || path[property.Length] is '.' or '[');
}
