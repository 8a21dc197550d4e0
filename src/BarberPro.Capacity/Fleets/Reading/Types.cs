namespace BarberPro.Capacity.Fleets.Reading;

/// <summary>Type tokens of what a fleet is made of.</summary>
internal static class Types
{
    internal const string Group = "aws:autoscaling/group:Group";
    internal const string Policy = "aws:autoscaling/policy:Policy";
    internal const string Schedule = "aws:autoscaling/schedule:Schedule";
    internal const string Hook = "aws:autoscaling/lifecycleHook:LifecycleHook";
    internal const string Alarm = "aws:cloudwatch/metricAlarm:MetricAlarm";
    internal const string LaunchTemplate = "aws:ec2/launchTemplate:LaunchTemplate";
    internal const string Parameter = "aws:ssm/parameter:Parameter";
    internal const string TargetGroup = "aws:lb/targetGroup:TargetGroup";
    internal const string Listener = "aws:lb/listener:Listener";
    internal const string ListenerRule = "aws:lb/listenerRule:ListenerRule";
}
