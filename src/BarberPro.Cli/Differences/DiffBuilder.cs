using System.Collections.Immutable;
using BarberPro.Graph;
using BarberPro.Graph.Differences;

namespace BarberPro.Cli.Differences;

/// <summary>Sorts differences by component and by the key of the policy that leads to them.</summary>
/// <param name="difference">What differs.</param>
/// <param name="leads">Finds the key that leads to a difference.</param>
internal sealed class DiffBuilder(GraphDifference difference, PolicyLeads leads)
{
    private readonly HashSet<string> comingOrGoing =
        [.. difference.Resources.Where(change => change.Kind != ChangeKind.Changed && change.Node.Component).Select(change => change.Node.Urn)];

    internal ImmutableArray<DiffGroup> Groups() =>
    [
        .. difference.Resources
            .Where(change => !IsInside(change) && IsTold(change))
            .GroupBy(change => change.Node.Parent ?? "", StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new DiffGroup(Find(group.First()), Leads(group))),
    ];

    private ImmutableArray<DiffLead> Leads(IEnumerable<ResourceChange> changes)
    {
        var parts = changes.SelectMany(change => change.Properties.IsEmpty
            ? [(Key: leads.Of(change), Change: change, Property: null)]
            : change.Properties.Select(property => (Key: leads.Of(change.Node, property), Change: change, Property: (PropertyChange?)property)));
        return
        [
            .. parts.GroupBy(part => part.Key?.Path ?? "", StringComparer.Ordinal)
                .OrderBy(lead => lead.Key.Length == 0)
                .ThenBy(lead => lead.Key, StringComparer.Ordinal)
                .Select(lead => new DiffLead(lead.First().Key, [.. lead.GroupBy(part => part.Change).Select(part => Resource(part.Key, part.Select(one => one.Property)))])),
        ];
    }

    private DiffResource Resource(ResourceChange change, IEnumerable<PropertyChange?> properties) =>
        new(change, [.. properties.OfType<PropertyChange>()], comingOrGoing.Contains(change.Node.Urn) ? Below(change) : 0);

    private int Below(ResourceChange component)
    {
        var graph = component.After is null ? difference.Before : difference.After;
        return Count(component.Node.Urn);

        int Count(string urn) => graph.Children(urn).Sum(child => child.Component ? Count(child.Urn) : 1);
    }

    // It is told with the component that comes or goes as a whole.
    private bool IsInside(ResourceChange change) => change.Kind != ChangeKind.Changed && change.Node.Parent is { } parent && comingOrGoing.Contains(parent);

    private static bool IsTold(ResourceChange change) => change.Kind != ChangeKind.Changed || change.IsRenamed || !change.Properties.IsEmpty || !change.Because.IsEmpty;

    private ResourceNode? Find(ResourceChange change) =>
        change.Node.Parent is { } parent ? (change.After is null ? difference.Before : difference.After).Find(parent) : null;
}
