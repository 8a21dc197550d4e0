namespace BarberPro.Graph.Rules;

/// <summary>What belongs to an Auto Scaling group.</summary>
internal static class Groups
{
    /// <summary>The launch template that a group starts instances from; null when it names none of this stack.</summary>
    public static ResourceNode? TemplateOf(RuleContext graph, ResourceNode group) =>
        graph.Source(group, "mixedInstancesPolicy", ResourceTypes.LaunchTemplate) ?? graph.Source(group, "launchTemplate", ResourceTypes.LaunchTemplate);

    /// <summary>The alarms that run a scaling policy.</summary>
    public static IEnumerable<ResourceNode> AlarmsOf(RuleContext graph, ResourceNode policy) => graph.Users(policy, ResourceTypes.Alarm);

    /// <summary>The scaling policies that an alarm runs.</summary>
    public static IEnumerable<ResourceNode> RunBy(RuleContext graph, ResourceNode alarm) =>
        graph.Sources(alarm, "alarmActions").Where(action => action.Type == ResourceTypes.ScalingPolicy);

    /// <summary>By how many instances, or hundredths, a policy's steps change the group.</summary>
    public static IEnumerable<double> Adjustments(ResourceNode policy) => policy.Items("stepAdjustments")
        .Select(step => step.Number("scalingAdjustment"))
        .Append(policy.Number("scalingAdjustment"))
        .OfType<double>();
}
