using System.Collections.Immutable;

using BarberPro.Infra.Naming;
using BarberPro.Policies.Fleets;

using Pulumi;
using Pulumi.Aws.AutoScaling;
using Pulumi.Aws.LB;

namespace BarberPro.Infra.Components.Fleets;

/// <summary>What a fleet needs from elsewhere.</summary>
/// <param name="Context">Where it runs.</param>
/// <param name="Fleets">What holds for all fleets.</param>
/// <param name="Runtime">What its service's colours share.</param>
/// <param name="Subnets">Subnets that it spreads over.</param>
/// <param name="SecurityGroup">Security group of its instances.</param>
/// <param name="BalancerSuffix">The load balancer's name in metrics.</param>
/// <param name="Targets">Target group that its instances join.</param>
public sealed record FleetInputs(
    RegionContext Context,
    FleetsPolicy Fleets,
    ServiceRuntime Runtime,
    ImmutableArray<Output<string>> Subnets,
    Output<string> SecurityGroup,
    Output<string> BalancerSuffix,
    TargetGroup Targets);

/// <summary>A self-healing fleet of equal instances: one service in one colour, with everything that makes it grow and shrink.</summary>
public sealed class Fleet : ComponentResource
{
    /// <summary>Declares launch template, group, schedules and scaling.</summary>
    public Fleet(string name, FleetPlan policy, FleetInputs inputs, ComponentResourceOptions? options = null)
        : base("barberpro:fleets:Fleet", name, options)
    {
        var inside = new CustomResourceOptions { Parent = this };
        var fleets = inputs.Fleets;
        var template = InstanceTemplate.Declare(name, policy, fleets.Instances, inputs, inside);
        Plan = policy;
        Group = FleetGroup.Declare(name, policy, inputs, template, new() { Parent = this, IgnoreChanges = [.. policy.IgnoredChanges] });

        if (policy.Service.Drain is { } drain)
        {
            _ = new LifecycleHook(name, new()
            {
                AutoscalingGroupName = Group.Name,
                LifecycleTransition = "autoscaling:EC2_INSTANCE_TERMINATING",
                HeartbeatTimeout = (int)drain.TotalSeconds,
                DefaultResult = "CONTINUE",
            }, inside);
        }

        foreach (var scheduled in policy.Schedule)
        {
            DeclareSchedule(name, scheduled, inputs.Context, inside);
        }

        Metrics = new FleetMetrics(Group.Name, inputs.BalancerSuffix, inputs.Targets.ArnSuffix, inputs.Context.Names.Environment);
        var scope = new FleetScope(name, inputs.Context.Names, Group.Name, Metrics, inside);
        var queue = inputs.Runtime.Queue?.QueueName;
        Tracking.Declare(scope, policy.Service, fleets.Scaling.Cpu, queue);
        ScaleOut.Declare(scope, policy.Service, fleets.Scaling, queue);
        FastPath.Declare(scope, policy.Service, fleets.Scaling.Cpu.Fast);
        ScaleIn.Declare(scope, policy.Service, fleets, queue);
        Forecast.Declare(scope, fleets.Scaling.Predictive, fleets.Scaling.Cpu);

        GroupName = Group.Name;
        RegisterOutputs();
    }

    /// <summary>What was decided for it.</summary>
    public FleetPlan Plan { get; }

    /// <summary>What it reports, for alarms and dashboards.</summary>
    public FleetMetrics Metrics { get; }

    /// <summary>The Auto Scaling group, for what must come after it.</summary>
    public Group Group { get; }

    /// <summary>Name of the Auto Scaling group, for alarms and dashboards.</summary>
    [Output]
    public Output<string> GroupName { get; private set; }

    // Sizes that are left out are sent as 0; -1 leaves them alone (ASG-SCH-1).
    private void DeclareSchedule(string name, ScheduledMinimum scheduled, RegionContext context, CustomResourceOptions inside)
    {
        var action = ResourceNames.Logical(name, scheduled.Name);
        _ = new Schedule(action, new()
        {
            AutoscalingGroupName = Group.Name,
            ScheduledActionName = action,
            Recurrence = scheduled.Recurrence,
            TimeZone = context.Platform.Market.TimeZone,
            MinSize = scheduled.MinSize,
            MaxSize = -1,
            DesiredCapacity = -1,
        }, inside);
    }
}
