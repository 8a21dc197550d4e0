using BarberPro.Graph;

namespace BarberPro.Capacity.Fleets.Reading;

/// <summary>What belongs to which group, by the references of the graph; all lists sorted by name.</summary>
internal sealed class FleetIndex
{
    private const string GroupProperty = "autoscalingGroupName";

    private readonly ILookup<string, ResourceNode> policies;
    private readonly ILookup<string, ResourceNode> schedules;
    private readonly ILookup<string, ResourceNode> hooks;
    private readonly ILookup<string, ResourceNode> alarms;
    private readonly List<FleetProblem> problems = [];

    internal FleetIndex(ResourceGraph graph)
    {
        Graph = graph;
        policies = ByGroup(Types.Policy);
        schedules = ByGroup(Types.Schedule);
        hooks = ByGroup(Types.Hook);
        alarms = (from alarm in graph.OfType(Types.Alarm)
                  from urn in alarm.References.Where(reference => reference.Property.StartsWith("alarmActions[", StringComparison.Ordinal)).Select(reference => reference.Urn).Distinct()
                  orderby alarm.Name, alarm.Urn
                  select (Urn: urn, Alarm: alarm)).ToLookup(pair => pair.Urn, pair => pair.Alarm);
        Weights = TargetWeights.Of(graph, problems);
    }

    internal ResourceGraph Graph { get; }

    /// <summary>The largest weight that a listener or rule gives each target group, by URN.</summary>
    internal IReadOnlyDictionary<string, int> Weights { get; }

    /// <summary>What belongs to no group that can be told.</summary>
    internal IReadOnlyList<FleetProblem> Problems => problems;

    internal IEnumerable<ResourceNode> PoliciesOf(string group) => policies[group];

    internal IEnumerable<ResourceNode> SchedulesOf(string group) => schedules[group];

    internal IEnumerable<ResourceNode> HooksOf(string group) => hooks[group];

    internal IEnumerable<ResourceNode> AlarmsOf(string policy) => alarms[policy];

    private ILookup<string, ResourceNode> ByGroup(string type)
    {
        var pairs = new List<(string Group, ResourceNode Node)>();
        foreach (var node in Graph.OfType(type).OrderBy(node => node.Name, StringComparer.Ordinal).ThenBy(node => node.Urn, StringComparer.Ordinal))
        {
            if (node.References.FirstOrDefault(reference => reference.Property == GroupProperty) is { } reference)
            {
                pairs.Add((reference.Urn, node));
            }
            else
            {
                problems.Add(new(node.ToString(), GroupProperty, "names no group of this graph; expected a reference to one"));
            }
        }

        return pairs.ToLookup(pair => pair.Group, pair => pair.Node);
    }
}
