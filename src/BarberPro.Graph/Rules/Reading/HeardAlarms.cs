namespace BarberPro.Graph.Rules;

/// <summary>The alarms that somebody hears of: those with an action, and those that a heard composite alarm names in its rule or waits for.</summary>
internal sealed class HeardAlarms
{
    private readonly HashSet<ResourceNode> heard = [];

    /// <summary>Follows the rules of composite alarms down from those that act.</summary>
    public HeardAlarms(RuleContext graph)
    {
        var open = new Queue<ResourceNode>(graph.OfType(ResourceTypes.CompositeAlarm).Concat(graph.OfType(ResourceTypes.Alarm)).Where(alarm => alarm.Items("alarmActions").Any()));
        while (open.TryDequeue(out var alarm))
        {
            if (heard.Add(alarm))
            {
                foreach (var part in graph.Sources(alarm, "alarmRule").Concat(graph.Sources(alarm, "actionsSuppressor")))
                {
                    open.Enqueue(part);
                }
            }
        }
    }

    /// <summary>Whether somebody hears of the alarm.</summary>
    public bool Contain(ResourceNode alarm) => heard.Contains(alarm);
}
