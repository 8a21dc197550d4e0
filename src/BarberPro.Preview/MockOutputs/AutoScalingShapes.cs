namespace BarberPro.Preview.MockOutputs;

/// <summary>Auto Scaling groups and what belongs to one.</summary>
internal static class AutoScalingShapes
{
    /// <summary>What belongs to a group is named within it; with the group's name the id is unique, as imports write it.</summary>
    private const string InGroup = "{autoscalingGroupName}/{name}";

    private const string Prefix = "arn:aws:autoscaling:{region}:{account}:";

    internal static MockShape? Of(string type) => type switch
    {
        "aws:autoscaling/group:Group" => new("{name}", Prefix + "autoScalingGroup:{uuid}:autoScalingGroupName/{name}", "name"),
        "aws:autoscaling/policy:Policy" => new(InGroup, Prefix + "scalingPolicy:{uuid}:autoScalingGroupName/{autoscalingGroupName}:policyName/{name}", "name"),
        "aws:autoscaling/schedule:Schedule" => new(
            InGroup,
            Prefix + "scheduledUpdateGroupAction:{uuid}:autoScalingGroupName/{autoscalingGroupName}:scheduledActionName/{name}",
            "scheduledActionName"),
        "aws:autoscaling/lifecycleHook:LifecycleHook" => new(InGroup, null, "name"),
        _ => null,
    };
}
